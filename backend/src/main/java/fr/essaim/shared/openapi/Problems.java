package fr.essaim.shared.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import fr.essaim.shared.error.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The problems of the contract: each defined once, and named by the operations that can answer it. */
final class Problems {

    private static final Map<String, String> MEANINGS = new LinkedHashMap<>();

    static {
        MEANINGS.put("400", "The request is not valid: errors says where and how to mend it");
        MEANINGS.put("401", "No session or token, or not a valid one");
        MEANINGS.put("403", "The caller's role does not allow this, or a cookie's write lacks its header");
        MEANINGS.put("404", "There is no such thing, or none that the caller may see");
        MEANINGS.put("409", "Not possible as things stand");
        MEANINGS.put("412", "Somebody changed it since it was read: If-Match is stale");
        MEANINGS.put("413", "The body is larger than this operation takes");
        MEANINGS.put("415", "The body is not JSON");
        MEANINGS.put("422", "The Idempotency-Key was used for another request");
        MEANINGS.put("428", "If-Match is missing");
        MEANINGS.put("429", "Too many requests from this address: Retry-After says when to go on");
        MEANINGS.put("500", "Our fault: requestId says which of our records tells more");
        MEANINGS.put("503", "Something that Essaim needs does not answer: Retry-After says when to try again");
    }

    private Problems() {}

    static void define(OpenAPI api) {
        MEANINGS.forEach((status, meaning) -> api.getComponents().addResponse(name(status), response(status, meaning)));
    }

    /** Even an operation that is open to everybody refuses a token that is not valid, and a parameter it has not. */
    static void declare(Operation operation, boolean secured) {
        var parameters = operation.getParameters() == null ? List.<Parameter>of() : operation.getParameters();
        refer(operation, "400", "401");
        if (secured) {
            refer(operation, "403");
        }
        if (parameters.stream().anyMatch(parameter -> parameter.getIn() == Parameter.In.PATH)) {
            refer(operation, "404");
        }
        if (has(parameters, "If-Match")) {
            refer(operation, "412", "428");
        }
        if (has(parameters, "Idempotency-Key")) {
            refer(operation, "422");
        }
        if (operation.getRequestBody() != null) {
            refer(operation, "409", "413", "415");
        }
        refer(operation, "429", "500", "503");
    }

    private static boolean has(List<Parameter> parameters, String name) {
        return parameters.stream().anyMatch(parameter -> name.equals(parameter.getName()));
    }

    private static void refer(Operation operation, String... statuses) {
        for (var status : statuses) {
            operation.getResponses().addAPIResponse(status, reference(status));
        }
    }

    private static APIResponse reference(String status) {
        return createAPIResponse().ref("#/components/responses/" + name(status));
    }

    private static String name(String status) {
        return "Problem" + status;
    }

    private static APIResponse response(String status, String meaning) {
        var response = createAPIResponse()
                .description(meaning)
                .content(createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                createMediaType().schema(createSchema().ref("Problem"))));
        if (status.equals("429") || status.equals("503")) {
            response.addHeader("Retry-After", ResponseHeaders.named("Retry-After"));
        }
        return response;
    }
}
