package fr.essaim.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.essaim.Given;
import fr.essaim.Visitors;
import fr.essaim.shared.time.Period;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DefinitionRevisionTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Given given;

    @Test
    void anAdministratorRevisesWithAReason() throws IOException {
        var code = given.indicator(Unit.COUNT);

        revise(code, text -> text.put("validFrom", "2026-01-01").put("name", "Nouveau nom"))
                .statusCode(201)
                .body("version", is(2))
                .body("reason", is("Parce que"));

        Visitors.anonymous()
                .get("/api/v1/indicators/" + code)
                .then()
                .body("definitions", hasSize(2))
                .body("definitions[1].text.name", is("Nouveau nom"))
                .body("definitions[0].text.name", is("Indicateur d'essai"));
    }

    @Test
    void nobodyElseDoes() {
        var code = given.indicator(Unit.COUNT);
        for (var visitor : List.of(
                Visitors.officer(),
                Visitors.manager(),
                Visitors.leadOf("DEP-30"),
                Visitors.funder("ANCT"),
                Visitors.program())) {
            visitor.contentType(ContentType.JSON)
                    .body("{}")
                    .post("/api/v1/indicators/%s/definitions".formatted(code))
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void aRevisionThatChangesNothingIsRefused() throws IOException {
        revise(given.indicator(Unit.COUNT), text -> text.put("validFrom", "2026-01-01"))
                .statusCode(409)
                .body("type", is("urn:essaim:problem:conflict"));
    }

    @Test
    void aVersionBeginsAfterTheOneBeforeAndTodayAtTheLatest() throws IOException {
        var code = given.indicator(Unit.COUNT);

        revise(code, text -> text.put("validFrom", "1969-12-31").put("name", "Trop tôt"))
                .statusCode(400)
                .body("errors[0].pointer", is("/text/validFrom"));
        revise(code, text -> text.put("validFrom", "2999-01-01").put("name", "Trop tard"))
                .statusCode(400)
                .body("errors[0].pointer", is("/text/validFrom"));
    }

    @Test
    void whoHasNotSeenTheLatestVersionIsToldSo() throws IOException {
        var code = given.indicator(Unit.COUNT);
        var seen = Visitors.etag(Visitors.admin(), "/api/v1/indicators/" + code);
        revise(code, text -> text.put("validFrom", "2026-01-01").put("name", "Première"))
                .statusCode(201);

        revise(code, seen, text -> text.put("validFrom", "2026-02-01").put("name", "Seconde"))
                .statusCode(412);
    }

    @Test
    void figuresStayWithTheVersionThatMeasuredThem() throws IOException {
        var figures = "/api/v1/indicators/PUB-10/observations";
        var before = Visitors.anonymous().get(figures).jsonPath();
        revise(
                        "PUB-10",
                        text -> text.put("validFrom", "2026-01-01")
                                .put("unit", "COUNT")
                                .put("name", "Autre chose"))
                .statusCode(201);

        Visitors.anonymous()
                .get(figures)
                .then()
                .body("indicator.unit", is(before.getString("indicator.unit")))
                .body("indicator.definitionVersion", is(1))
                .body("figures", is(before.getList("figures")));
        Visitors.anonymous()
                .get("/api/v1/indicators")
                .then()
                .body("find { it.code == 'PUB-10' }.definitionVersion", is(2));
    }

    @Test
    void aPeriodIsMeasuredByTheVersionOfItsTime() {
        var first = text(LocalDate.of(2000, 1, 1), "Première");
        var indicator = new Indicator("TST-1", IndicatorGroup.NEED);
        indicator.define(first);
        indicator.revise(
                new DefinitionRevision("Parce que", text(LocalDate.of(2025, 7, 1), "Seconde")),
                Instant.parse("2026-01-01T00:00:00Z"));

        assertThat(indicator.definitionFor(year(2024)).version()).isEqualTo(1);
        assertThat(indicator.definitionFor(year(2025)).version()).isEqualTo(2);
        assertThat(indicator.definitionFor(year(1990)).version()).isEqualTo(1);
    }

    private static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static DefinitionText text(LocalDate validFrom, String name) {
        return Given.definition(Unit.COUNT, validFrom, name);
    }

    private ValidatableResponse revise(String code, Consumer<ObjectNode> change) throws IOException {
        return revise(code, Visitors.etag(Visitors.admin(), "/api/v1/indicators/" + code), change);
    }

    private ValidatableResponse revise(String code, String ifMatch, Consumer<ObjectNode> change) throws IOException {
        var definitions = JSON.readTree(
                        Visitors.anonymous().get("/api/v1/indicators/" + code).asString())
                .path("definitions");
        JsonNode text = definitions.get(definitions.size() - 1).path("text");
        change.accept((ObjectNode) text);
        return Visitors.admin()
                .contentType(ContentType.JSON)
                .header("If-Match", ifMatch)
                .body(JSON.createObjectNode()
                        .put("reason", "Parce que")
                        .set("text", text)
                        .toString())
                .post("/api/v1/indicators/%s/definitions".formatted(code))
                .then();
    }
}
