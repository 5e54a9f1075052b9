package fr.essaim.indicator;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import fr.essaim.Visitors;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class IndicatorResourceTest {

    private static final String GARD = "figures.find { it.territory.code == 'DEP-30' }";

    @Test
    void theCatalogueIsWholeAndInTheOrderOfADiagnostic() {
        get("").body("findAll { it.group != 'CONTEXT' && !it.code.startsWith('TST-') }", hasSize(60))
                .body("findAll { it.group == 'CONTEXT' }", hasSize(25))
                .body("findAll { !it.code.startsWith('TST-') }[60].code", is("CTX-01"))
                .body("[0].code", is("BES-01"))
                .body("find { it.code == 'PUB-05' }.latestPeriod.end", is("2019-12-31"))
                .body("find { it.code == 'RES-02' }", not(hasKey("latestPeriod")));
    }

    @Test
    void aDefinitionSaysWhenItsDenominatorIsTaken() {
        get("/PUB-05")
                .body("definitions", hasSize(1))
                .body("definitions[0].version", is(1))
                .body("definitions[0].text.unit", is("PER_THOUSAND"))
                .body("definitions[0].text.denominatorDate", is("NEXT_FIRST_OF_JANUARY"))
                .body("definitions[0].text.breakdowns", contains("AGE", "QPV"));
    }

    @Test
    void anUnknownIndicatorIsNotFound() {
        Visitors.anonymous().get("/api/v1/indicators/XXX-99").then().statusCode(404);
        Visitors.anonymous()
                .get("/api/v1/indicators/XXX-99/observations")
                .then()
                .statusCode(404);
    }

    @Test
    void aFigureHasItsRankSourceAndStatus() {
        get("/BES-01/observations")
                .body("period.start", is("2024-01-01"))
                .body("figures", hasSize(101))
                .body("ranked", is(96))
                .body(GARD + ".observation.value", is(392))
                .body(GARD + ".observation.status", is("NORMAL"))
                .body(GARD + ".rank.from", is(56))
                .body(GARD + ".rank.of", is(96))
                .body("figures.find { it.territory.code == 'DEP-76' }.observation.value", is(2216))
                .body("sources.publisher", hasItem("France Travail"))
                .body("sources.licence", hasItem("Licence Ouverte 2.0"));
    }

    @Test
    void aSecretHasBoundsAndARangeOfRanksButNoValue() {
        get("/BES-02/observations")
                .body("ranked", is(89))
                .body(GARD + ".observation.status", is("SECRET"))
                .body(GARD + ".observation", not(hasKey("value")))
                .body(GARD + ".observation", not(hasKey("numerator")))
                .body(GARD + ".observation.range.lower", is(70.66327f))
                .body(GARD + ".observation.range.upper", is(73.21429f))
                .body(GARD + ".observation.range.kind", is("BOUNDS"))
                .body(GARD + ".rank.from", is(76))
                .body(GARD + ".rank.to", is(79));
    }

    @Test
    void aMissingFigureSaysWhyAndIsNotZero() {
        var corse = "figures.find { it.territory.code == 'DEP-2A' }";
        get("/BES-06/observations")
                .body(corse + ".observation.status", is("MISSING"))
                .body(corse + ".observation", not(hasKey("value")))
                .body(corse + ".observation.note", is("publié pour la Collectivité de Corse seulement"))
                .body(corse, not(hasKey("rank")));
    }

    @Test
    void countriesStandBesideAndAreNotRanked() {
        get("/BES-01/observations")
                .body("countries.territory.code", contains("FR", "FR-METRO"))
                .body("countries[0]", not(hasKey("rank")));
        get("/BES-05/observations?territoryType=COUNTRY")
                .body("figures.territory.code", hasItem("FR"))
                .body("figures[0]", not(hasKey("rank")))
                .body("countries", empty());
    }

    @Test
    void anotherPeriodSeriesAndBreakdownCanBeAskedFor() {
        get("/PUB-05/observations?series=MENSUELLE").body("period.end", is("2020-10-31"));
        get("/BES-05/observations?breakdown=SEXE=F&period=2022-01-01/2022-01-01")
                .body(GARD + ".observation.value", is(12.989176f));
        get("/PUB-05/observations")
                .body("slices.series", contains("", "ANCIENNE", "MENSUELLE"))
                .body("slices[0].periods", hasSize(4));
    }

    @Test
    void anIndicatorWithoutFiguresSaysSoByHavingNone() {
        get("/RES-02/observations").body("figures", empty()).body("$", not(hasKey("period")));
    }

    @ParameterizedTest
    @CsvSource({"period=2024, period", "breakdown=sexe, breakdown", "territoryType=CANTON, territoryType"})
    void whatCannotBeUnderstoodIsNamed(String query, String parameter) {
        Visitors.anonymous()
                .get("/api/v1/indicators/BES-01/observations?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].parameter", is(parameter));
    }

    private static ValidatableResponse get(String path) {
        return Visitors.anonymous().get("/api/v1/indicators" + path).then().statusCode(200);
    }
}
