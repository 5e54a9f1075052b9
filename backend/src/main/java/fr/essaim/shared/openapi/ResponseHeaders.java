package fr.essaim.shared.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createHeader;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The header fields of answers: those on the rate limit, which every answer has, and how long to wait. */
final class ResponseHeaders {

    private ResponseHeaders() {}

    static void define(Components components) {
        components.addHeader("RateLimit", header("Calls left (r), seconds until all are (t)", text()));
        components.addHeader("RateLimit-Policy", header("Calls (q) in so many seconds (w)", text()));
        components.addHeader("Retry-After", header("Seconds to wait", seconds()));
    }

    static void show(OpenAPI api) {
        api.getComponents().getResponses().values().forEach(ResponseHeaders::limit);
        api.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
                .filter(response -> response.getRef() == null)
                .forEach(ResponseHeaders::limit);
    }

    static Header named(String name) {
        return createHeader().ref(name);
    }

    private static void limit(APIResponse response) {
        response.addHeader("RateLimit", named("RateLimit"));
        response.addHeader("RateLimit-Policy", named("RateLimit-Policy"));
    }

    private static Header header(String description, Schema schema) {
        return createHeader().description(description).schema(schema);
    }

    private static Schema text() {
        return createSchema().type(List.of(SchemaType.STRING)).maxLength(100);
    }

    private static Schema seconds() {
        return createSchema()
                .type(List.of(SchemaType.INTEGER))
                .format("int32")
                .minimum(BigDecimal.ONE)
                .maximum(BigDecimal.valueOf(3600));
    }
}
