package fr.essaim.indicator;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import fr.essaim.Visitors;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TerritoryObservationResourceTest {

    @Test
    void gardIsReadBesideOccitanieAndFrance() {
        figuresOf("DEP-30")
                .body("territory.name", is("Gard"))
                .body(
                        "figures.indicator.code.findAll { !it.startsWith('TST') }",
                        contains("BES-01", "BES-02", "BES-05", "BES-06", "PUB-05", "PUB-10", "CTX-01", "CTX-02"))
                .body(figure("BES-01") + ".observation.value", is(392))
                .body(figure("BES-01") + ".comparisons.territory.code", contains("REG-76", "FR"))
                .body(figure("PUB-05") + ".rank.from", is(9))
                .body(figure("PUB-05") + ".observation.status", is("PROVISIONAL"))
                .body(figure("PUB-05") + ".period.end", is("2019-12-31"));
    }

    @Test
    void franceIsTheWidestFieldThatHasTheFigure() {
        figuresOf("DEP-30")
                .body(figure("BES-06") + ".comparisons.territory.code", contains("REG-76", "FR-HORS-976"))
                .body(figure("PUB-10") + ".comparisons.territory.code", contains("REG-76"));
    }

    @Test
    void mayotteHasNoPovertyRateAndItIsNotZero() {
        figuresOf("DEP-976")
                .body(figure("PUB-10") + ".observation.status", is("MISSING"))
                .body(figure("PUB-10") + ".observation", not(hasKey("value")))
                .body(figure("PUB-10") + ".observation.note", is("absent du fichier"))
                .body(figure("PUB-10"), not(hasKey("rank")));
    }

    @Test
    void aRegionIsRankedAmongRegions() {
        figuresOf("REG-76")
                .body(figure("BES-05") + ".rank.of", is(18))
                .body(figure("BES-05") + ".comparisons.territory.code", contains("FR"));
    }

    @Test
    void franceIsNotRankedNorComparedWithItself() {
        figuresOf("FR").body(figure("BES-05"), not(hasKey("rank"))).body(figure("BES-05") + ".comparisons", empty());
    }

    @Test
    void aCommuneHasNoFiguresYet() {
        figuresOf("COM-30258")
                .body("figures.findAll { it.observation != null }", empty())
                .body("sources", empty());
    }

    @Test
    void a76WithoutTypeIsRefused() {
        Visitors.anonymous()
                .get("/api/v1/territories/76/observations")
                .then()
                .statusCode(400)
                .body("errors[0].code", is("territory-code-without-type"));
    }

    private static ValidatableResponse figuresOf(String territory) {
        return Visitors.anonymous()
                .get("/api/v1/territories/" + territory + "/observations")
                .then()
                .statusCode(200);
    }

    private static String figure(String indicator) {
        return "figures.find { it.indicator.code == '" + indicator + "' }";
    }
}
