package fr.essaim.indicator.tension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.essaim.Statements;
import fr.essaim.Visitors;
import fr.essaim.indicator.AsOf;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Over the demonstration's figures, of which BES-02, BES-05, PUB-05 and PUB-10 are published by département. */
@QuarkusTest
class TensionResourceTest {

    private static final int DEPARTMENTS = 101;

    @Inject
    Statements statements;

    @Inject
    TensionService service;

    @Inject
    ObjectMapper json;

    @ParameterizedTest
    @CsvSource({"DEP-30, 0.953", "DEP-76, 0.495"})
    void povertyIn2013StandsWhereTheDossierSaysItDoes(String department, double percentile) {
        float answered = explain(department + "?year=2023").extract().path(contribution("PUB-10") + ".percentile.mark");

        assertThat((double) answered).isCloseTo(percentile, within(0.0005));
    }

    @Test
    void everyDepartementIsPlacedOrSaysWhatItLacks() {
        var answer = all("?year=2023");

        int placed = answer.extract().path("placed.size()");
        int unplaced = answer.extract().path("unplaced.size()");
        assertThat(placed + unplaced).isEqualTo(DEPARTMENTS);
        assertThat(placed).isEqualTo(96);
        answer.body("unplaced.territory.code", contains("DEP-971", "DEP-973", "DEP-974", "DEP-972", "DEP-976"))
                .body(
                        "unplaced[0].lacking.collect { it.indicator + ' ' + it.reason }",
                        hasItems("PUB-10 MISSING", "PUB-02 NO_FIGURES"));
    }

    @Test
    void whatEachIndicatorSharesIsSaidOnce() {
        all("?year=2023")
                .body("basis.algorithmVersion", is("1"))
                .body("basis.assumptions.illustrative", is(true))
                .body("basis.assumptions.fewestInputs", is(2))
                .body(
                        "basis.inputs.code",
                        contains("BES-02", "BES-03", "BES-05", "BES-07", "PUB-02", "PUB-05", "PUB-06", "PUB-10"))
                .body(input("BES-02") + ".reference.later", is(true))
                .body(input("BES-02") + ".reference.age", is(1))
                .body(input("BES-02") + ".compared", is(89))
                .body(input("BES-03") + ".lack", is("NO_FIGURES"))
                .body(input("BES-05") + ".reference.period.end", is("2022-01-01"))
                .body(input("PUB-05") + ".reference.age", is(4))
                .body(input("PUB-10") + ".reference.age", is(10))
                .body(input("PUB-10") + ".compared", is(96));
    }

    @Test
    void anotherYearTakesOtherPeriods() {
        all("?year=2018")
                .body(input("PUB-05") + ".reference.period.end", is("2018-12-31"))
                .body(input("BES-05") + ".reference.period.end", is("2018-01-01"));
    }

    @Test
    void theSecretFigureOfGardLeavesItsTensionOpen() {
        explain("DEP-30?year=2023")
                .body(contribution("BES-02") + ".observation.status", is("SECRET"))
                .body(contribution("BES-02") + ".observation.value", nullValue())
                .body("position.tension.lower", not(is("position.tension.upper")))
                .body(contribution("BES-03") + ".lack", is("NO_FIGURES"))
                .body("position.sensitivity.without.indicator", contains("BES-02", "BES-05", "PUB-05", "PUB-10"));
    }

    @Test
    void beforeAnythingWasRecordedNobodyIsPlaced() {
        all("?year=2023&asOf=2001-01-01")
                .body("placed.size()", is(0))
                .body("unplaced.size()", is(DEPARTMENTS))
                .body("basis.inputs.lack.unique()", contains("NO_FIGURES"));
    }

    @Test
    void whatIsNoDepartementIsRefused() {
        refused("REG-76", 400, "territory-not-a-department");
        refused("76", 400, "territory-code-without-type");
        refused("DEP-30?year=-1", 400, "min");
    }

    @Test
    void oneOrAllCostTwoStatements() {
        assertThat(statements.during(() -> all("?year=2023"))).isEqualTo(2);
        assertThat(statements.during(() -> explain("DEP-30?year=2023"))).isEqualTo(2);
    }

    @Test
    void itsRecordsComeBackFromJsonAsTheyWere() throws JsonProcessingException {
        var whole = service.ofAll(2023, AsOf.parse(null));
        var one = service.explain("DEP-30", 2023, AsOf.parse(null));

        assertThat(json.readValue(json.writeValueAsString(whole), TensionVulnerability.class))
                .isEqualTo(whole);
        assertThat(json.readValue(json.writeValueAsString(one), TensionExplanation.class))
                .isEqualTo(one);
    }

    private static ValidatableResponse all(String query) {
        return Visitors.anonymous()
                .get("/api/v1/tension-vulnerability" + query)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse explain(String department) {
        return Visitors.anonymous()
                .get("/api/v1/tension-vulnerability/" + department)
                .then()
                .statusCode(200);
    }

    private static void refused(String path, int status, String code) {
        Visitors.anonymous()
                .get("/api/v1/tension-vulnerability/" + path)
                .then()
                .statusCode(status)
                .body("errors[0].code", is(code));
    }

    private static String input(String code) {
        return "basis.inputs.find { it.code == '%s' }".formatted(code);
    }

    private static String contribution(String code) {
        return "contributions.find { it.code == '%s' }".formatted(code);
    }
}
