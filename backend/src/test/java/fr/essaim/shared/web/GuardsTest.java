package fr.essaim.shared.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

import fr.essaim.Visitors;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What every answer carries. */
@QuarkusTest
class GuardsTest {

    @Test
    void aRequestKeepsTheIdItCameWith() {
        Visitors.anonymous()
                .header("X-Request-Id", "from-the-proxy-42")
                .get("/api/v1/nothing")
                .then()
                .header("X-Request-Id", is("from-the-proxy-42"))
                .body("requestId", is("from-the-proxy-42"));
    }

    @Test
    void anIdThatCouldForgeALogLineIsReplaced() {
        Visitors.anonymous()
                .header("X-Request-Id", "a b; <script>")
                .get("/api/v1/me")
                .then()
                .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"));
    }

    @Test
    void anAnswerSaysWhatABrowserMayDoWithIt() {
        Visitors.anonymous()
                .get("/api/v1/me")
                .then()
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .header("X-Content-Type-Options", is("nosniff"))
                .header("Strict-Transport-Security", containsString("max-age="))
                .header("Referrer-Policy", is("strict-origin-when-cross-origin"))
                .header("Cache-Control", is("no-store"));
    }

    @Test
    void metricsAreThere() {
        Visitors.anonymous().get("/api/v1/me");
        Visitors.anonymous()
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("http_server_requests_seconds"));
    }
}
