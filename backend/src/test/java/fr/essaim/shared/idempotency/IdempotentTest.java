package fr.essaim.shared.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import fr.essaim.Visitors;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IdempotentTest {

    private static final String TERRITORY = "DEP-01";
    private static final String NOTES = "/api/v1/territories/%s/notes".formatted(TERRITORY);

    @Test
    void theSameRequestTwiceHasOneEffectAndOneAnswer() {
        var key = UUID.randomUUID().toString();

        var first = post(key, "Une fois").statusCode(201).extract();
        var second = post(key, "Une fois")
                .statusCode(201)
                .header("Idempotency-Replayed", is("true"))
                .extract();

        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(titles()).containsOnlyOnce("Une fois");
    }

    @Test
    void aDoubleClickMakesOneNote() {
        var key = UUID.randomUUID().toString();

        var ids = IntStream.range(0, 8)
                .parallel()
                .mapToObj(
                        _ -> post(key, "Double clic").statusCode(201).extract().<String>path("id"))
                .distinct()
                .toList();

        assertThat(ids).hasSize(1);
        assertThat(titles()).containsOnlyOnce("Double clic");
    }

    @Test
    void theSameKeyForSomethingElseIsRefused() {
        var key = UUID.randomUUID().toString();
        post(key, "Ceci").statusCode(201);

        post(key, "Cela").statusCode(422).body("type", is("urn:essaim:problem:idempotency-key-reused"));
    }

    @Test
    void aKeyIsItsCallersOwn() {
        var key = UUID.randomUUID().toString();
        post(key, "À moi").statusCode(201);

        Visitors.leadOf(TERRITORY, "other@ain.example.org", "Autre")
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(Map.of("title", "À elle", "text", "…"))
                .post(NOTES)
                .then()
                .statusCode(201)
                .body("title", is("À elle"));
    }

    @Test
    void aRefusedRequestLeavesItsKeyFree() {
        var key = UUID.randomUUID().toString();
        Visitors.leadOf("DEP-02")
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(Map.of("title", "Non", "text", "…"))
                .post(NOTES)
                .then()
                .statusCode(404);

        post(key, "Oui").statusCode(201);
    }

    @Test
    void aKeyThatIsNoneIsNamed() {
        post("court", "Non").statusCode(400).body("errors[0].parameter", is("Idempotency-Key"));
    }

    private static List<String> titles() {
        return Visitors.leadOf(TERRITORY).get(NOTES + "?limit=500").path("items.title");
    }

    private static ValidatableResponse post(String key, String title) {
        return Visitors.leadOf(TERRITORY)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(Map.of("title", title, "text", "…"))
                .post(NOTES)
                .then();
    }
}
