package fr.essaim.diagnostic.figure;

import static fr.essaim.diagnostic.GivenDiagnostics.step;
import static fr.essaim.diagnostic.figure.GivenFigures.NIMES;
import static fr.essaim.diagnostic.figure.GivenFigures.enter;
import static fr.essaim.diagnostic.figure.GivenFigures.ratio;
import static fr.essaim.diagnostic.figure.GivenFigures.unavailable;
import static fr.essaim.diagnostic.figure.GivenFigures.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import fr.essaim.Statements;
import fr.essaim.Visitors;
import fr.essaim.diagnostic.GivenDiagnostics;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FigureResourceTest {

    @Inject
    GivenDiagnostics given;

    @Inject
    Statements statements;

    @Test
    void gardsFiguresFillInByTheReferenceYear() {
        var slug = given.withEditor("DEP-30");

        figures(Visitors.leadOf("DEP-30"), slug)
                .body("referenceYear", is(2023))
                .body(figure("BES-01") + ".kind", is("OFFICIAL"))
                .body(figure("BES-01") + ".official.later", is(true))
                .body(figure("BES-01") + ".official.age", is(1))
                .body(figure("BES-02") + ".official.observation.status", is("SECRET"))
                .body(figure("BES-02") + ".kind", is("OFFICIAL"))
                .body(figure("PUB-05") + ".official.age", is(4))
                .body(figure("PUB-05") + ".mayBeEntered", is(true))
                .body(figure("BES-01") + ".mayBeEntered", is(false))
                .body(figure("BES-01") + ".official.comparisons.territory.code", contains("DEP-76", "REG-76", "FR"))
                .body(figure("BES-03") + ".kind", is("MISSING"))
                .body(figure("OFF-05") + ".mayBeEntered", is(false));
    }

    @Test
    void anOwnFigureStandsBesideAnOldOfficialOne() {
        var slug = given.withEditor("DEP-30");
        var draft = new HashMap<>(ratio(33_000, 470_000));
        draft.put("comment", "Données de la CAF");
        enter(Visitors.leadOf("DEP-30"), slug, "PUB-05", draft).statusCode(200);

        figures(Visitors.officer(), slug)
                .body(figure("PUB-05") + ".kind", is("OWN"))
                .body(figure("PUB-05") + ".own.comment", is("Données de la CAF"))
                .body(figure("PUB-05") + ".official.period.end", is("2019-12-31"));
    }

    @Test
    void theGuardRefusesFourteenOfEighteenBeforeOneTriesAndWhenOneTries() {
        var slug = given.withEditor(NIMES);
        given.at(slug, "COLLECTING");
        for (var code : GivenFigures.RATIOS) {
            enter(Visitors.leadOf(NIMES), slug, code, ratio(400, 1000)).statusCode(200);
        }
        enter(Visitors.leadOf(NIMES), slug, "BES-03", unavailable("Non publiée"))
                .statusCode(200);
        coverageIs(slug, 13, 72);
        enter(Visitors.leadOf(NIMES), slug, "BES-01", value(300)).statusCode(200);
        coverageIs(slug, 14, 77);

        GivenDiagnostics.of(Visitors.leadOf(NIMES), slug)
                .body("desk.transitions[0].unmet.code", hasItem("coverage-too-low"));
        step(Visitors.officer(), slug, Map.of("to", "ANALYSING"))
                .statusCode(409)
                .body("errors.find { it.code == 'coverage-too-low' }.message", startsWith("14 of 18"));

        enter(Visitors.leadOf(NIMES), slug, "PUB-01", value(7200)).statusCode(200);
        coverageIs(slug, 15, 83);
        GivenDiagnostics.of(Visitors.leadOf(NIMES), slug)
                .body("desk.transitions[0].unmet.code", not(hasItem("coverage-too-low")));
    }

    @Test
    void aNoteIsAttachedToAnyFigure() {
        var slug = given.withEditor("DEP-30");
        var note = "/api/v1/diagnostics/%s/figures/BES-01/note".formatted(slug);

        GivenFigures.put(Visitors.leadOf("DEP-30"), note, Map.of("text", "Campagne 2024, la plus proche."))
                .statusCode(200)
                .body("note.writtenBy.name", is("Hélène Roche"));
        figures(Visitors.officer(), slug).body(figure("BES-01") + ".note.text", is("Campagne 2024, la plus proche."));
        Visitors.officer()
                .header("If-Match", Visitors.etag(Visitors.officer(), note))
                .delete(note)
                .then()
                .statusCode(204);
        Visitors.officer().get(note).then().body("$", not(hasKey("note")));
    }

    @Test
    void statementsAreFixedHoweverMuchIsEntered() {
        var slug = given.withEditor(NIMES);
        enter(Visitors.officer(), slug, "BES-03", value(1)).statusCode(200);
        var one = statements.during(() -> figures(Visitors.officer(), slug));

        for (var code : GivenFigures.RATIOS) {
            enter(Visitors.leadOf(NIMES), slug, code, ratio(400, 1000)).statusCode(200);
        }

        assertThat(statements.during(() -> figures(Visitors.officer(), slug))).isEqualTo(one);
    }

    @Test
    void whatAPublicationWithholdsIsKnownBefore() {
        var slug = given.withEditor(NIMES);
        enter(Visitors.leadOf(NIMES), slug, "PUB-02", ratio(295, 300)).statusCode(200);
        enter(Visitors.leadOf(NIMES), slug, "PUB-01", value(295)).statusCode(200);
        enter(Visitors.leadOf(NIMES), slug, "BES-07", ratio(4, 300)).statusCode(200);

        Visitors.leadOf(NIMES)
                .get("/api/v1/diagnostics/%s/suppression".formatted(slug))
                .then()
                .body("threshold", is(11))
                .body("figures.indicatorCode", contains("PUB-01", "PUB-02"))
                .body("figures.reason", hasItems("GIVES_ANOTHER_AWAY", "FEW_PERSONS"));
        figures(Visitors.leadOf(NIMES), slug).body(figure("PUB-02") + ".own.numerator", is(295));
    }

    @Test
    void nobodyElseReadsThem() {
        var slug = given.withEditor(NIMES);
        enter(Visitors.leadOf(NIMES), slug, "PUB-01", value(7231)).statusCode(200);

        for (var path :
                new String[] {"figures", "suppression", "documents", "figures/PUB-01/entry", "figures/PUB-01/note"}) {
            Visitors.leadOf("DEP-76")
                    .get("/api/v1/diagnostics/%s/%s".formatted(slug, path))
                    .then()
                    .statusCode(404);
        }
        assertThat(Visitors.officer()
                        .get("/api/v1/territories/COM-30189/observations")
                        .asString())
                .doesNotContain("7231");
    }

    private static void coverageIs(String slug, int covered, int share) {
        figures(Visitors.officer(), slug)
                .body("coverage.covered", is(covered))
                .body("coverage.expected", is(18))
                .body("coverage.needed", is(80))
                .body("coverage.share", is(share));
    }

    private static ValidatableResponse figures(RequestSpecification visitor, String slug) {
        return visitor.get("/api/v1/diagnostics/%s/figures".formatted(slug))
                .then()
                .statusCode(200);
    }

    private static String figure(String code) {
        return "figures.find { it.indicator.code == '%s' }".formatted(code);
    }
}
