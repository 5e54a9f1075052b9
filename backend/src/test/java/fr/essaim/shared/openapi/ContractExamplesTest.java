package fr.essaim.shared.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.essaim.Visitors;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The examples of the contract are what the API answers; of long lists they show a part. */
@QuarkusTest
class ContractExamplesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** Made anew in each database. */
    private static final Set<String> OWN_TO_A_DATABASE = Set.of("id", "sourceId", "importedAt");

    private record Call(Supplier<RequestSpecification> visitor, String path) {}

    private static final Map<String, Call> CALLS = Map.of(
            "getMe", new Call(() -> Visitors.leadOf("DEP-30"), "me"),
            "searchTerritories", new Call(Visitors::anonymous, "territories?q=seine mar&limit=1"),
            "getTerritory", new Call(Visitors::anonymous, "territories/DEP-30"),
            "listTerritoryObservations", new Call(Visitors::anonymous, "territories/DEP-30/observations"),
            "listIndicators", new Call(Visitors::anonymous, "indicators"),
            "getIndicator", new Call(Visitors::anonymous, "indicators/PUB-05"),
            "listIndicatorObservations", new Call(Visitors::anonymous, "indicators/BES-01/observations"),
            "listImports", new Call(Visitors::officer, "imports"));

    @Test
    void everyOperationShowsAnExampleThatIsTrue() throws IOException {
        for (var operation : operations()) {
            var example = operation.at("/responses/200/content/application~1json/example");
            var id = operation.path("operationId").asText();
            assertThat(example.isMissingNode()).as("%s has an example", id).isFalse();
            var call = Objects.requireNonNull(CALLS.get(id), id);
            assertThat(shows(example, answer(call)))
                    .as("%s answers its example", id)
                    .isTrue();
        }
    }

    private static Iterable<JsonNode> operations() throws IOException {
        var contract = JSON.readTree(Visitors.anonymous()
                .accept("application/json")
                .get("/api/openapi")
                .asString());
        var operations = contract.path("paths").findParents("operationId");
        assertThat(operations).hasSameSizeAs(CALLS.keySet());
        return operations;
    }

    private static JsonNode answer(Call call) throws IOException {
        return JSON.readTree(call.visitor().get().get("/api/v1/" + call.path()).asString());
    }

    /** Whether all that the example has is in the answer: each field, and of a list each element somewhere. */
    private static boolean shows(JsonNode example, JsonNode answer) {
        if (example.isObject()) {
            return example.properties().stream()
                    .filter(field -> !OWN_TO_A_DATABASE.contains(field.getKey()))
                    .allMatch(field -> shows(field.getValue(), answer.path(field.getKey())));
        }
        if (example.isArray()) {
            return StreamSupport.stream(example.spliterator(), false)
                    .allMatch(element -> StreamSupport.stream(answer.spliterator(), false)
                            .anyMatch(answered -> shows(element, answered)));
        }
        return example.asText().equals(answer.asText());
    }
}
