package fr.essaim.shared.json;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import fr.essaim.Given;
import fr.essaim.Visitors;
import fr.essaim.indicator.Unit;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What others let through, and we do not. */
@QuarkusTest
class StrictJsonTest {

    private static final String NOTES = "/api/v1/territories/DEP-30/notes";

    @Inject
    Given given;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"title\":\"a\",\"text\":\"b\",\"colour\":\"c\"}      | /colour | key-unknown",
                "{\"title\":\"a\",\"title\":\"b\",\"text\":\"c\"}       | ``      | key-repeated",
                "{\"title\":7,\"text\":\"b\"}                           | /title  | value-of-wrong-type",
                "{\"title\":true,\"text\":\"b\"}                        | /title  | value-of-wrong-type",
                "{\"title\":[\"a\"],\"text\":\"b\"}                     | /title  | value-of-wrong-type",
                "{\"title\":null,\"text\":\"b\"}                        | /title  | notblank",
                "{\"text\":\"b\"}                                       | /title  | notblank",
                "{\"title\":\"a\\u0000b\",\"text\":\"b\"}               | /title  | value-refused",
                "{\"title\":\"a\\uD800b\",\"text\":\"b\"}               | /title  | value-refused",
                "{\"title\":\"a\\u0007b\",\"text\":\"b\"}               | /title  | value-refused",
                "{\"title\":\"a\",\"text\":\"b\"} {}                    | ``      | value-of-wrong-type",
                "{\"title\":\"a\",\"text\":\"b\"                        | ``      | json-malformed",
                "[]                                                     | ``      | value-of-wrong-type",
                "{'title':'a','text':'b'}                               | ``      | json-malformed",
            })
    void isRefusedWithItsPlace(String body, String pointer, String code) {
        post(NOTES, body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].pointer", is(pointer))
                .body("errors[0].code", is(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.9", "\"1\"", "true", "2", "null", "99999999999"})
    void aNumberIsWhatItIsWrittenAs(String polarity) {
        var indicator = given.indicator(Unit.COUNT);
        Visitors.admin()
                .contentType("application/json")
                .header("If-Match", "\"any\"")
                .body("{\"reason\":\"r\",\"text\":{\"mandatory\":true,\"needPolarity\":%s}}".formatted(polarity))
                .post("/api/v1/indicators/%s/definitions".formatted(indicator))
                .then()
                .statusCode(400)
                .body("errors.pointer.flatten()", hasItem("/text/needPolarity"));
    }

    @Test
    void lineEndsTabsAndCharactersOutsideTheFirstPlaneAreKept() {
        post(NOTES, "{\"title\":\"Café 🐝\",\"text\":\"un\\n\\tdeux\"}")
                .statusCode(201)
                .body("title", is("Café 🐝"))
                .body("text", is("un\n\tdeux"));
    }

    @Test
    void noBodyIsToldSo() {
        Visitors.leadOf("DEP-30")
                .contentType("application/json")
                .post(NOTES)
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void anotherFormIsNotTaken() {
        Visitors.leadOf("DEP-30")
                .contentType("text/plain")
                .body("title")
                .post(NOTES)
                .then()
                .statusCode(415)
                .contentType("application/problem+json")
                .body("type", is("urn:essaim:problem:unsupported-media-type"));
    }

    @Test
    void aBodyWithManyKeysIsNotEvenRead() {
        var keys = new StringBuilder("{");
        for (int i = 0; i < 8_000; i++) {
            keys.append("\"k").append(i).append("\":1,");
        }
        post(NOTES, keys + "\"title\":\"a\"}")
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", is("urn:essaim:problem:too-large"));
    }

    @Test
    void whoMayNotCallIsToldSoBeforeHerBodyIsRead() {
        Visitors.anonymous()
                .contentType("application/json")
                .body("{nonsense")
                .post(NOTES)
                .then()
                .statusCode(401);
    }

    private static ValidatableResponse post(String path, String body) {
        return Visitors.leadOf("DEP-30")
                .contentType("application/json; charset=utf-8")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post(path)
                .then();
    }
}
