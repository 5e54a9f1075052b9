package fr.essaim.diagnostic.initiative;

import static fr.essaim.diagnostic.GivenDiagnostics.step;
import static fr.essaim.diagnostic.initiative.GivenInitiatives.added;
import static fr.essaim.diagnostic.initiative.GivenInitiatives.address;
import static fr.essaim.diagnostic.initiative.GivenInitiatives.confirm;
import static fr.essaim.diagnostic.initiative.GivenInitiatives.draft;
import static fr.essaim.diagnostic.initiative.GivenInitiatives.gap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.essaim.Visitors;
import fr.essaim.diagnostic.Diagnostic;
import fr.essaim.diagnostic.Diagnostics;
import fr.essaim.diagnostic.GivenDiagnostics;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The scope of these diagnostics: outreach, training and hiring, for residents of neighbourhoods and RSA recipients. */
@QuarkusTest
class CoverageResourceTest {

    @Inject
    GivenDiagnostics diagnostics;

    @Inject
    Diagnostics all;

    @Inject
    InitiativeReview review;

    @Inject
    ObjectMapper json;

    @Test
    void theMatrixCountsByStepAndPublicAndWhatIsOpenToEverybodyForEach() {
        var slug = diagnostics.begun("DEP-30");
        added(slug, draft("Permanences"));
        added(slug, draft("Pour tous", Map.of("publics", List.of(), "status", "PLANNED")));
        added(slug, draft("Finie", Map.of("steps", List.of("TRAINING"), "status", "ENDED")));
        added(slug, draft("Hors cadre", Map.of("steps", List.of("RETENTION"))));

        coverage(slug)
                .body("byStep.step", contains("OUTREACH", "TRAINING", "HIRING"))
                .body("byStep.running", contains(1, 0, 0))
                .body("byStep.planned", contains(1, 0, 0))
                .body("byStep.ended", contains(0, 1, 0))
                .body("cells.findAll { it.step == 'OUTREACH' }.running", contains(1, 0))
                .body("cells.findAll { it.step == 'OUTREACH' }.planned", contains(1, 1))
                .body("uncovered", contains("TRAINING", "HIRING"));
    }

    @Test
    void theAnalysisWaitsForEachStep() {
        var slug = diagnostics.begun("DEP-30");
        diagnostics.at(slug, "COLLECTING");
        added(slug, draft("Permanences"));
        added(slug, draft("Finie", Map.of("steps", List.of("TRAINING"), "status", "ENDED")));
        confirm(
                        Visitors.officer(),
                        slug,
                        Map.of("step", "HIRING", "targetPublic", "RSA_RECIPIENTS", "reason", "Rien pour eux."))
                .statusCode(201);

        unmet(slug)
                .body(
                        "errors.findAll { it.code == 'step-uncovered' }.message",
                        contains("Add an initiative, or "
                                + "confirm the gap, for each of these steps: Formation, Recrutement."));
        gap(slug, "HIRING");
        unmet(slug)
                .body(
                        "errors.findAll { it.code == 'step-uncovered' }.message",
                        contains("Add an initiative, or " + "confirm the gap, for each of these steps: Formation."));
        added(slug, draft("Prévue", Map.of("steps", List.of("TRAINING"), "status", "PLANNED")));
        step(Visitors.officer(), slug, Map.of("to", "ANALYSING")).body("errors.code", not(hasItem("step-uncovered")));
    }

    @Test
    void aGapIsConfirmedOnceWhereNothingIsAndWithdrawn() {
        var slug = diagnostics.withEditor("DEP-30");
        added(slug, draft("Permanences"));
        var hiring = Map.of("step", "HIRING", "reason", "Personne n’en connaît.");
        String id = confirm(Visitors.leadOf("DEP-30"), slug, hiring)
                .statusCode(201)
                .extract()
                .path("id");

        confirm(Visitors.officer(), slug, hiring).statusCode(409);
        confirm(Visitors.officer(), slug, Map.of("step", "OUTREACH", "reason", "Il y en a une."))
                .statusCode(409);
        confirm(Visitors.officer(), slug, Map.of("step", "RETENTION", "reason", "Hors cadre"))
                .statusCode(400)
                .body("errors.code", contains("step-out-of-scope"));
        confirm(Visitors.officer(), slug, Map.of("step", "HIRING", "targetPublic", "YOUTH", "reason", "Hors cadre"))
                .statusCode(400)
                .body("errors.code", contains("public-out-of-scope"));
        confirm(Visitors.officer(), slug, Map.of("step", "HIRING", "reason", " "))
                .statusCode(400);
        coverage(slug).body("gaps.id", contains(id)).body("uncovered", contains("TRAINING"));
        var address = "/api/v1/diagnostics/%s/gaps/%s".formatted(slug, id);
        Visitors.officer().delete(address).then().statusCode(428);
        Visitors.officer()
                .header("If-Match", Visitors.etag(Visitors.officer(), address))
                .delete(address)
                .then()
                .statusCode(204);
        coverage(slug).body("gaps", empty());
    }

    @Test
    void initiativesAreCountedByEpciAndCommuneAndThoseOfTheWholeApart() {
        var slug = diagnostics.begun("DEP-30");
        added(slug, draft("À Nîmes", Map.of("latitude", 43.8, "longitude", 4.3)));
        added(slug, draft("Dans l’agglomération", Map.of("place", "EPCI-243000643")));
        added(slug, draft("Partout", Map.of("place", "DEP-30")));

        Visitors.officer()
                .get(address(slug) + "/places")
                .then()
                .body("departments.count", contains(1))
                .body("epcis.place.code", contains("EPCI-243000643"))
                .body("epcis.count", contains(2))
                .body("epcis.whole", contains(1))
                .body("communes.commune.name", contains("Nîmes"))
                .body("communes.epci", contains("EPCI-243000643"))
                .body("points.name", contains("À Nîmes"));
    }

    @Test
    void othersReadItsFiguresAndWhatIsPublishedOfIt() throws JsonProcessingException {
        var slug = diagnostics.begun("DEP-30");
        added(slug, draft("En cours"));
        added(slug, draft("Prévue", Map.of("steps", List.of("TRAINING"), "status", "PLANNED")));
        gap(slug, "HIRING");

        assertThat(of(slug, review::count)).isEqualTo(1);
        assertThat(of(slug, review::coveredSteps)).isEqualTo(new InitiativeReview.CoveredSteps(1, 3));
        assertThat(of(slug, review::coveredSteps).share()).isEqualByComparingTo("33.3");
        var published = of(slug, review::published);
        assertThat(json.readValue(json.writeValueAsString(published), PublishedReview.class))
                .isEqualTo(published);
    }

    private <T> T of(String slug, Function<Diagnostic, T> question) {
        return QuarkusTransaction.requiringNew()
                .call(() -> question.apply(all.find("slug", slug).firstResult()));
    }

    private static ValidatableResponse coverage(String slug) {
        return Visitors.officer().get(address(slug) + "/coverage").then().statusCode(200);
    }

    private static ValidatableResponse unmet(String slug) {
        return step(Visitors.officer(), slug, Map.of("to", "ANALYSING"))
                .statusCode(409)
                .body("errors.code", hasItem(is("step-uncovered")));
    }
}
