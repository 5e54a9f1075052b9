package fr.essaim.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import fr.essaim.Visitors;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Sends what nobody would, by the contract: no failure of ours, no status that is not declared, no answer that breaks its
 * schema. The seed is fixed, so that a failure comes again: -Dfuzz.seed and -Dfuzz.seconds try others, for longer.
 */
@QuarkusTest
class FuzzTest {

    private static final long SEED = Long.getLong("fuzz.seed", 20_260_924);
    /** HTTP's own, before any operation is reached. */
    private static final int ADDRESS_TOO_LONG = 414;

    private static final int MOST_CALLS = 4_000;
    private static final Duration LIMIT = Duration.ofSeconds(Long.getLong("fuzz.seconds", 40));
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    @TestHTTPResource
    URI essaim;

    private JsonNode contract = JSON.nullNode();
    private final Map<String, JsonSchema> schemas = new HashMap<>();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Nonsense nonsense = new Nonsense(new Random(SEED));

    private final List<String> tokens = new ArrayList<>(List.of(
            token(Visitors.officer()),
            token(Visitors.admin()),
            token(Visitors.leadOf("DEP-30")),
            token(Visitors.leadOf("DEP-76")),
            token(Visitors.funder("ANCT")),
            token(Visitors.program()),
            "",
            "not-a-token"));

    @Test
    void nothingThatIsSentBreaksWhatIsPromised() throws IOException, InterruptedException {
        contract = ContractOperation.contract();
        var operations = ContractOperation.all(contract);
        var end = System.nanoTime() + LIMIT.toNanos();
        var seen = new TreeMap<Integer, Integer>();
        int calls = 0;
        while (calls < MOST_CALLS && System.nanoTime() < end) {
            var operation = operations.get(calls % operations.size());
            var request = request(operation);
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            check(operation, request, answer);
            seen.merge(answer.statusCode(), 1, Integer::sum);
            calls++;
        }
        System.out.printf("Fuzzed with %d calls, seed %d; by status: %s%n", calls, SEED, seen);
        assertThat(seen.keySet()).as("the calls reach beyond the door").contains(200, 201, 400, 401, 403, 404);
    }

    private void check(ContractOperation operation, HttpRequest request, HttpResponse<String> answer)
            throws IOException {
        var what = "%s %s (seed %d) answered %d: %s"
                .formatted(
                        request.method(),
                        request.uri(),
                        SEED,
                        answer.statusCode(),
                        answer.body().substring(0, Math.min(300, answer.body().length())));
        assertThat(answer.statusCode()).as(what).isLessThan(500);
        var declared = resolved(operation.node().path("responses").path(String.valueOf(answer.statusCode())));
        assertThat(declared.isObject() || answer.statusCode() == ADDRESS_TOO_LONG)
                .as("declared: " + what)
                .isTrue();
        var type = answer.headers().firstValue("Content-Type").orElse("").split(";", 2)[0];
        if (type.endsWith("json")) {
            var schema = declared.path("content").path(type).path("schema");
            assertThat(schema.isMissingNode()).as("a schema: " + what).isFalse();
            assertThat(schema(schema).validate(JSON.readTree(answer.body())))
                    .as(what)
                    .isEmpty();
        }
    }

    private JsonNode resolved(JsonNode response) {
        return response.has("$ref") ? contract.at(response.path("$ref").asText().substring(1)) : response;
    }

    private JsonSchema schema(JsonNode schema) {
        return schemas.computeIfAbsent(schema.toString(), _ -> {
            var root = schema.deepCopy();
            ((ObjectNode) root).set("components", contract.path("components"));
            return SCHEMAS.getSchema(root);
        });
    }

    private HttpRequest request(ContractOperation operation) {
        var path = operation
                .path()
                .replace("{code}", encoded(nonsense.orNot(operation.path().contains("indic") ? "BES-02" : "DEP-30")))
                .replace("{territory}", encoded(nonsense.orNot("DEP-30")))
                .replace("{number}", encoded(nonsense.orNot("1")))
                .replace("{revision}", encoded(nonsense.orNot("1")))
                .replace("{slug}", encoded(nonsense.orNot("vita-air")))
                .replace("{payment}", encoded(nonsense.orNot("019a1b2c-3d4e-7f50-8a6b-7c8d9e0f1a2b")))
                .replace("{id}", encoded(nonsense.orNot("019a1b2c-3d4e-7f50-8a6b-7c8d9e0f1a2b")));
        var query = new ArrayList<String>();
        var request = HttpRequest.newBuilder();
        for (var parameter : operation.parameters()) {
            var name = parameter.path("name").asText();
            if (parameter.path("in").asText().equals("query") && nonsense.yes(0.3)) {
                query.add(encoded(name) + "=" + encoded(nonsense.of(parameter.path("schema"))));
            } else if (parameter.path("in").asText().equals("header") && nonsense.yes(0.5)) {
                request.header(name, nonsense.header());
            }
        }
        var token = nonsense.oneOf(tokens);
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        var body = body(operation);
        if (!body.isEmpty()) {
            var due = operation.takesAFile() ? "application/octet-stream" : "application/json";
            request.header("Content-Type", nonsense.yes(0.95) ? due : "text/plain");
        }
        return request.uri(essaim.resolve(path + (query.isEmpty() ? "" : "?" + String.join("&", query))))
                .timeout(Duration.ofSeconds(20))
                .method(operation.method().name(), HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private String body(ContractOperation operation) {
        if (operation.takesAFile()) {
            return nonsense.file();
        }
        if (operation.body().isMissingNode()) {
            return "";
        }
        return nonsense.yes(0.4) ? operation.body().toString() : nonsense.broken(operation.body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String token(RequestSpecification visitor) {
        var header = ((FilterableRequestSpecification) visitor).getHeaders().getValue("Authorization");
        return header == null ? "" : header.substring("Bearer ".length());
    }
}
