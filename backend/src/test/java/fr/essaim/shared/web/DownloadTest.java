package fr.essaim.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.core.http.HttpServerResponse;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DownloadTest {

    private static final int WHOLE = 100_000;

    @Test
    void aFileThatIsWholeEndsAsOne() throws Exception {
        assertThat(download(WHOLE + 1).lines()).hasSize(WHOLE);
    }

    @Test
    void aFileThatFailsMidwayIsBrokenOff() {
        assertThatThrownBy(() -> download(WHOLE / 2)).isInstanceOf(IOException.class);
    }

    @Test
    void oneThatFailsAtItsFirstByteToo() {
        assertThatThrownBy(() -> download(0)).isInstanceOf(IOException.class);
    }

    private String download(int failsAt) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create("%s:%d/api/v1/lines-for-a-test/%d"
                                            .formatted(RestAssured.baseURI, RestAssured.port, failsAt)))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
        }
    }

    /** A file of many lines, which fails where it is told to. */
    @Path("/api/v1/lines-for-a-test")
    @PermitAll
    public static class Lines {

        @GET
        @Path("/{failsAt}")
        @Produces("text/csv")
        @Operation(hidden = true)
        public StreamingOutput lines(@RestPath int failsAt, @Context HttpServerResponse response) {
            return new Download(response, out -> {
                try (var text = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
                    for (int line = 0; line < WHOLE; line++) {
                        if (line == failsAt) {
                            throw new IllegalStateException("as it was told to");
                        }
                        text.write("a line\n");
                    }
                }
            });
        }
    }
}
