package fr.essaim.diagnostic;

import static fr.essaim.diagnostic.GivenDiagnostics.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import fr.essaim.Visitors;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class DiagnosticLifecycleTest {

    /** Where the way of a diagnostic leads, by the dossier (domain.md, 2.4). */
    private static final Map<String, List<String>> WAYS = Map.of(
            "SCOPING", List.of("COLLECTING", "ABANDONED"),
            "COLLECTING", List.of("ANALYSING", "ABANDONED"),
            "ANALYSING", List.of("RESTITUTION", "ABANDONED"),
            "RESTITUTION", List.of("FINALISING"),
            "FINALISING", List.of("PUBLISHED"),
            "PUBLISHED", List.of(),
            "SUPERSEDED", List.of(),
            "ABANDONED", List.of());

    @Inject
    GivenDiagnostics given;

    @ParameterizedTest
    @EnumSource(DiagnosticStage.class)
    void whatItsWayDoesNotLeadToIsRefusedWithWhereItLeads(DiagnosticStage from) {
        var slug = given.begun("DEP-30");
        given.at(slug, from.name());
        var ways = WAYS.getOrDefault(from.name(), List.of());
        GivenDiagnostics.of(Visitors.officer(), slug).body("desk.transitions.to", is(ways));

        for (var to : DiagnosticStage.values()) {
            if (!ways.contains(to.name())) {
                step(Visitors.officer(), slug, Map.of("to", to.name(), "reason", "Essai"))
                        .statusCode(409)
                        .body("allowed", notNullValue())
                        .body("errors", is(List.of()));
            }
        }
        GivenDiagnostics.isAt(slug, from.name());
    }

    @Test
    void aStepIsMadeByAnOfficerAndStaysReadable() {
        var slug = given.begun("DEP-30");

        step(Visitors.officer(), slug, Map.of("to", "COLLECTING"))
                .statusCode(200)
                .body("stage", is("COLLECTING"))
                .body("desk.steps.to", contains("COLLECTING"))
                .body("desk.steps[0].madeBy.name", is("Claire Morel"));
    }

    @Test
    void nobodyElseLeadsIt() {
        var slug = given.withEditor("DEP-30");
        var others = Map.<Supplier<RequestSpecification>, Integer>of(
                Visitors::anonymous,
                401,
                () -> Visitors.leadOf("DEP-30"),
                403,
                () -> Visitors.leadOf("DEP-76"),
                403,
                () -> Visitors.funder("ANCT"),
                403,
                Visitors::program,
                403);

        others.forEach((visitor, status) ->
                step(visitor.get(), slug, Map.of("to", "COLLECTING")).statusCode(status));
        GivenDiagnostics.isAt(slug, "SCOPING");
    }

    @Test
    void beforeFiguresAreCollectedTheScopeIsSettled() {
        var bare = new HashMap<>(GivenDiagnostics.scope("À cadrer"));
        bare.putAll(Map.of("question", " ", "comparisons", List.of(), "steering", List.of()));
        bare.remove("referenceYear");
        var slug = given.begun("DEP-30", bare);
        var missing = List.of("question-missing", "reference-year-missing", "comparisons-missing", "steering-missing");

        GivenDiagnostics.of(Visitors.officer(), slug).body("desk.transitions[0].unmet.code", is(missing));
        var refused = step(Visitors.officer(), slug, Map.of("to", "COLLECTING"))
                .statusCode(409)
                .body("errors.code", is(missing))
                .body("allowed", contains("ABANDONED"));
        assertThat(refused.extract().<List<String>>path("errors.message")).allMatch(words -> words.contains("scope"));
        GivenDiagnostics.isAt(slug, "SCOPING");
    }

    @Test
    void whatAnEarlierStepAskedForMustStillHold() {
        var bare = new HashMap<>(GivenDiagnostics.scope("Vidé depuis"));
        bare.remove("referenceYear");
        var slug = given.begun("DEP-30", bare);
        given.at(slug, "COLLECTING");

        step(Visitors.officer(), slug, Map.of("to", "ANALYSING"))
                .statusCode(409)
                .body("errors.code", hasItems("reference-year-missing"));
    }

    @Test
    void whatIsAbandonedSaysWhyAndChangesNoMore() {
        var slug = given.begun("DEP-30");
        var scope = "/api/v1/diagnostics/%s/scope".formatted(slug);
        var seen = Visitors.etag(Visitors.officer(), scope);

        step(Visitors.officer(), slug, Map.of("to", "ABANDONED"))
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
        step(Visitors.officer(), slug, Map.of("to", "ABANDONED", "reason", "Le département se retire."))
                .statusCode(200)
                .body("desk.steps[0].reason", is("Le département se retire."))
                .body("desk.mayEdit", is(false));
        Visitors.officer()
                .header("If-Match", seen)
                .contentType("application/json")
                .body(GivenDiagnostics.scope("Encore"))
                .put(scope)
                .then()
                .statusCode(409);
    }
}
