package fr.essaim.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.essaim.Visitors;
import io.restassured.http.Method;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** An operation as openapi.yaml has it: {@code path} with its parameters in braces. */
public record ContractOperation(String id, Method method, String path, JsonNode node) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public static JsonNode contract() {
        try {
            return JSON.readTree(Visitors.anonymous()
                    .accept("application/json")
                    .get("/api/openapi")
                    .asString());
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    public static List<ContractOperation> all(JsonNode contract) {
        return contract.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(entry -> entry.getValue().has("operationId"))
                        .map(entry -> new ContractOperation(
                                entry.getValue().path("operationId").asText(),
                                Method.valueOf(entry.getKey().toUpperCase(Locale.ROOT)),
                                path.getKey(),
                                entry.getValue())))
                .toList();
    }

    public boolean isOpenToEverybody() {
        return !node.has("x-roles");
    }

    public List<JsonNode> parameters() {
        return StreamSupport.stream(node.path("parameters").spliterator(), false)
                .toList();
    }

    public boolean hasParameter(String name) {
        return parameters().stream()
                .anyMatch(parameter -> parameter.path("name").asText().equals(name));
    }

    /** With what is there, by how addresses name it ({@code /projects/{slug}}); all else that it names is not there. */
    public String path(Map<String, String> ids) {
        var named = path;
        for (var id : ids.entrySet()) {
            named = named.replace(id.getKey(), id.getKey().replaceAll("\\{.*}", id.getValue()));
        }
        return named.replaceAll("\\{\\w+}", UUID.randomUUID().toString());
    }

    public boolean takesAFile() {
        return node.at("/requestBody/content").has("application/octet-stream");
    }

    /** What the contract shows as a body; absent for an operation without. */
    public JsonNode body() {
        return node.at("/requestBody/content/application~1json/example");
    }
}
