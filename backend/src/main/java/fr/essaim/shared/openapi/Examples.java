package fr.essaim.shared.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.jspecify.annotations.Nullable;

/** Shows an example of each body: {@code contract-examples/getMe.json}, and {@code .request.json} of what is sent. */
final class Examples {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MEDIA_TYPE = "application/json";

    private Examples() {}

    static void show(Operation operation) {
        var body = operation.getRequestBody();
        show(body == null ? null : body.getContent(), operation.getOperationId() + ".request.json");
        Stream.of("200", "201")
                .map(operation.getResponses()::getAPIResponse)
                .filter(response -> response != null)
                .forEach(response -> show(response.getContent(), operation.getOperationId() + ".json"));
    }

    private static void show(@Nullable Content content, String file) {
        try (var example = Examples.class.getResourceAsStream("/contract-examples/" + file)) {
            if (example != null && content != null) {
                content.getMediaType(MEDIA_TYPE).setExample(JSON.readValue(example, Object.class));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }
}
