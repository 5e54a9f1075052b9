package fr.essaim.project;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.Given;
import fr.essaim.Visitors;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class LifecycleTest {

    private static final List<Stage> PHASES =
            Arrays.stream(Stage.values()).filter(Stage::isPhase).toList();

    private static final Map<String, String> WORDS = Map.of(
            "model-missing",
            "Publish a version of the project's model.",
            "result-missing",
            "Enter at least one result with its confidence interval, or say in writing why there is none.");

    @Inject
    Given given;

    @ParameterizedTest
    @EnumSource(Stage.class)
    void fromEachStageAManagerGoesWhereItsWayLeadsAndNowhereElse(Stage from) {
        for (var to : Stage.values()) {
            var slug = projectAt(from);
            var answer = step(Visitors.manager(), slug, whole(to));
            if (open(from).contains(to)) {
                answer.statusCode(201).body("sheet.stage", is(to.name())).body("desk.waiting", nullValue());
            } else {
                refused(answer, slug, from, to);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void whatAnOfficerMayProposeIsWhatTheDeskSaysBeforeOneTries(Stage from) {
        for (var to : Stage.values()) {
            var slug = projectAt(from);
            stage(slug)
                    .body("desk.transitions.to", is(names(allowed(from))))
                    .body(
                            "desk.transitions.unmet.code",
                            is(allowed(from).stream()
                                    .map(possible -> missing(from, possible))
                                    .toList()));
            var answer = step(Visitors.officer(), slug, whole(to));
            if (open(from).contains(to)) {
                answer.statusCode(201)
                        .body("sheet.stage", is(from.name()))
                        .body("desk.waiting.to", is(to.name()))
                        .body("desk.waiting.state", is("PROPOSED"));
            } else {
                refused(answer, slug, from, to);
            }
        }
    }

    @Test
    void nobodyElseMovesAProject() {
        var slug = given.project("Immobile");
        var others = Map.<Supplier<RequestSpecification>, Integer>of(
                Visitors::anonymous,
                401,
                () -> Visitors.leadOf("DEP-79"),
                403,
                () -> Visitors.funder("ANCT"),
                403,
                Visitors::program,
                403);
        for (var to : Stage.values()) {
            others.forEach(
                    (visitor, status) -> step(visitor.get(), slug, whole(to)).statusCode(status));
        }
        stage(slug).body("sheet.stage", is("IDENTIFIED")).body("desk.waiting", nullValue());
    }

    @Test
    void aManagerMakesAnOfficersStep() {
        var slug = given.project("Proposée");
        var id = given.proposedStep(slug);

        decide(Visitors.officer(), slug, id, Map.of("accepted", true)).statusCode(403);
        decide(Visitors.leadOf("DEP-79"), slug, id, Map.of("accepted", true)).statusCode(403);
        decide(Visitors.anonymous(), slug, id, Map.of("accepted", true)).statusCode(401);
        decide(Visitors.manager(), slug, id, Map.of("accepted", true))
                .statusCode(200)
                .body("sheet.stage", is("FEASIBILITY"))
                .body("sheet.steps[0].happened", is("2015-09"));
        changes(slug)
                .body("[0].state", is("MADE"))
                .body("[0].proposedBy.name", is("Claire Morel"))
                .body("[0].decidedBy.name", is("Nadia Benali"))
                .body("[0].decidedAt", notNullValue());
        decide(Visitors.manager(), slug, id, Map.of("accepted", true)).statusCode(409);
    }

    @Test
    void aManagerDecidesOnAProjectAsSheHasSeenIt() {
        var slug = given.project("Changée avant sa décision");
        var id = given.proposedStep(slug);
        var seen = Visitors.etag(Visitors.manager(), "/api/v1/projects/" + slug);
        given.document(slug, "PUBLIC");

        json(Visitors.manager())
                .body(Map.of("accepted", true))
                .post("/api/v1/projects/%s/stage-changes/%s/decision".formatted(slug, id))
                .then()
                .statusCode(428);
        decide(Visitors.manager(), slug, id, seen, Map.of("accepted", true)).statusCode(412);
        decide(Visitors.manager(), slug, id, seen, Map.of("accepted", false, "reason", "Non."))
                .statusCode(412);
        stage(slug).body("desk.waiting.id", is(id));
    }

    @Test
    void aManagerDeclinesWithTheReason() {
        var slug = given.project("Déclinée");
        var id = given.proposedStep(slug);

        decide(Visitors.manager(), slug, id, Map.of("accepted", false))
                .statusCode(400)
                .body("errors.pointer", contains("/reason"))
                .body("errors.code", contains("reason-missing"));
        decide(Visitors.manager(), slug, id, Map.of("accepted", false, "reason", "Trop tôt."))
                .statusCode(200)
                .body("sheet.stage", is("IDENTIFIED"))
                .body("desk.waiting", nullValue());
        changes(slug).body("[0].state", is("DECLINED")).body("[0].decisionReason", is("Trop tôt."));
    }

    @Test
    void whoeverProposedAStepDoesNotDecideOnItWhenSheHasBecomeAManager() {
        var slug = given.project("Quatre yeux");
        // Nadia Benali proposed it while she was an officer
        String id = step(
                        Visitors.officer("nadia.benali@ansa.example.org", "Nadia Benali"),
                        slug,
                        Map.of("to", "FEASIBILITY", "happened", "2015-09"))
                .statusCode(201)
                .extract()
                .path("desk.waiting.id");

        decide(Visitors.manager(), slug, id, Map.of("accepted", true)).statusCode(403);
        decide(Visitors.manager(), slug, id, Map.of("accepted", false, "reason", "Non."))
                .statusCode(403);
        stage(slug).body("desk.waiting.id", is(id)).body("sheet.stage", is("IDENTIFIED"));
    }

    @Test
    void itsAuthorAloneWithdrawsAProposal() {
        var slug = given.project("Retirée");
        var id = given.proposedStep(slug);

        withdraw(Visitors.admin(), slug, id).statusCode(403);
        withdraw(Visitors.manager(), slug, id).statusCode(403);
        withdraw(Visitors.leadOf("DEP-79"), slug, id).statusCode(403);
        withdraw(Visitors.officer(), slug, id).statusCode(200).body("desk.waiting", nullValue());
        withdraw(Visitors.officer(), slug, id).statusCode(409);
        decide(Visitors.manager(), slug, id, Map.of("accepted", true)).statusCode(409);
        changes(slug).body("[0].state", is("WITHDRAWN"));
    }

    @Test
    void oneStepWaitsAtATime() {
        var slug = given.project("Seconde");
        given.proposedStep(slug);

        step(Visitors.officer(), slug, whole(Stage.MODELLING)).statusCode(409);
        step(Visitors.manager(), slug, whole(Stage.EXITED)).statusCode(409);
        changes(slug).body("size()", is(1));
    }

    @Test
    void whatSkipsSuspendsOrEndsHasItsReason() {
        for (var to : List.of(Stage.MODELLING, Stage.SUSPENDED, Stage.EXITED)) {
            var slug = given.project("Sans motif");
            step(Visitors.manager(), slug, without(whole(to), "reason"))
                    .statusCode(400)
                    .body("errors.pointer", contains("/reason"))
                    .body("errors.code", contains("reason-missing"));
            step(Visitors.manager(), slug, whole(to)).statusCode(201);
        }
        var slug = given.project("Sauts");
        step(Visitors.manager(), slug, whole(Stage.MODELLING)).body("sheet.steps[0].skipped", contains("FEASIBILITY"));
    }

    @Test
    void anExitHasItsReasonAndNothingElseHas() {
        var slug = given.project("Sortie");

        step(Visitors.manager(), slug, without(whole(Stage.EXITED), "exitReason"))
                .statusCode(400)
                .body("errors.pointer", contains("/exitReason"));
        var suspension = whole(Stage.SUSPENDED);
        suspension.put("exitReason", "STOPPED");
        step(Visitors.manager(), slug, suspension).statusCode(400).body("errors.pointer", contains("/exitReason"));
        step(Visitors.manager(), slug, whole(Stage.EXITED))
                .statusCode(201)
                .body("sheet.exitReason", is("STOPPED"))
                .body("sheet.exit", is("2019"))
                .body("desk.transitions.size()", is(0));
    }

    @Test
    void whatWasSuspendedResumesWhereItWasWithoutBeingAskedAgain() {
        var slug = projectAt(Stage.REPLICATING);

        step(Visitors.manager(), slug, whole(Stage.SUSPENDED))
                .body("sheet.stage", is("SUSPENDED"))
                .body("sheet.suspendedFrom", is("REPLICATING"))
                .body("desk.transitions.to", contains("REPLICATING", "EXITED"))
                .body("desk.transitions[0].unmet.size()", is(0));
        step(Visitors.manager(), slug, Map.of("to", "REPLICATING", "happened", "2019"))
                .statusCode(201)
                .body("sheet.stage", is("REPLICATING"))
                .body("sheet.suspendedFrom", nullValue());
    }

    @Test
    void replicatingNeedsAResultWithItsIntervalOrAWaiver() {
        var slug = projectAt(Stage.MEASURING);
        var step = Map.of("to", "REPLICATING", "happened", "2018");

        stage(slug)
                .body("desk.transitions.find { it.to == 'REPLICATING' }.unmet.code", hasItem("result-missing"))
                .body("desk.transitions.find { it.to == 'REPLICATING' }.unmet[0].waivable", is(true));
        step(Visitors.manager(), slug, step)
                .statusCode(409)
                .body("errors.code", contains("result-missing"))
                .body("errors.pointer", contains("/to"))
                .body("allowed", containsInAnyOrder("SUSPENDED", "EXITED"));
        var point = new HashMap<>(Given.resultDraft());
        point.keySet().removeAll(List.of("lower", "upper", "confidenceLevel"));
        result(slug, point);
        step(Visitors.officer(), slug, step).statusCode(409);

        var waived = new HashMap<String, Object>(step);
        waived.put("waiver", "La loi est votée : le comité passe outre.");
        step(Visitors.officer(), slug, waived).statusCode(201).body("desk.waiting.waiver", is(waived.get("waiver")));

        var proven = projectAt(Stage.MEASURING);
        given.result(proven);
        stage(proven).body("desk.transitions.find { it.to == 'REPLICATING' }.unmet.size()", is(0));
        step(Visitors.manager(), proven, waived)
                .statusCode(400)
                .body("errors.pointer", contains("/waiver"))
                .body("errors.code", contains("nothing-to-waive"));
        step(Visitors.manager(), proven, step).statusCode(201).body("sheet.stage", is("REPLICATING"));
        // What was asked for once is not asked for again
        stage(proven)
                .body("desk.transitions.find { it.to == 'EVALUATING' }.unmet.code", not(hasItem("result-missing")));
    }

    @Test
    void aWaiverOfTheResultReplacesNoModel() {
        var waived = Map.<String, Object>of(
                "to", "REPLICATING", "happened", "2019", "reason", "Vite.", "waiver", "Le comité passe outre.");

        var slug = projectAt(Stage.FEASIBILITY);
        step(Visitors.manager(), slug, waived)
                .statusCode(409)
                .body("errors.code", contains("model-missing", "result-missing"));
        given.publishedModel(slug, Given.modelContent());
        step(Visitors.manager(), slug, waived).statusCode(201).body("sheet.stage", is("REPLICATING"));
    }

    @Test
    void anIllustrativeResultProvesNothingOfARealProject() {
        var slug = projectAt(Stage.MEASURING);
        var illustrative = Given.resultDraft();
        illustrative.put("illustrative", true);
        result(slug, illustrative);

        step(Visitors.manager(), slug, Map.of("to", "REPLICATING", "happened", "2018"))
                .statusCode(409)
                .body("errors.code", contains("result-missing"));
    }

    @Test
    void aProposalIsCheckedAgainWhenItIsDecided() {
        var slug = projectAt(Stage.MEASURING);
        var result = given.result(slug);
        String id = step(Visitors.officer(), slug, Map.of("to", "REPLICATING", "happened", "2018"))
                .statusCode(201)
                .extract()
                .path("desk.waiting.id");
        var place = "/api/v1/projects/%s/results/%s".formatted(slug, result);
        Visitors.officer()
                .header("If-Match", Visitors.etag(Visitors.officer(), place))
                .delete(place)
                .then()
                .statusCode(204);

        decide(Visitors.manager(), slug, id, Map.of("accepted", true))
                .statusCode(409)
                .body("errors.code", contains("result-missing"));
    }

    @Test
    void aStepIsToldOnceItIsMadeAndInItsOrder() {
        var slug = given.project("Chronologie");

        step(Visitors.manager(), slug, Map.of("to", "FEASIBILITY", "happened", "2999"))
                .statusCode(400)
                .body("errors.code", contains("date-to-come"));
        step(Visitors.manager(), slug, Map.of("to", "FEASIBILITY", "happened", "2015-06"))
                .statusCode(400)
                .body("errors.code", contains("date-too-early"));
        step(Visitors.manager(), slug, Map.of("to", "FEASIBILITY", "happened", "2015"))
                .statusCode(201);
    }

    /** By the dossier: forward through the phases, skipping some; suspended and back; out from everywhere. */
    private static List<Stage> allowed(Stage from) {
        return switch (from) {
            case EXITED -> List.of();
            case SUSPENDED -> List.of(Stage.FEASIBILITY, Stage.EXITED);
            default ->
                Stream.concat(
                                PHASES.subList(PHASES.indexOf(from) + 1, PHASES.size()).stream(),
                                Stream.of(Stage.SUSPENDED, Stage.EXITED))
                        .toList();
        };
    }

    /** Of those, the ones that lack nothing, for a project without model and results. */
    private static List<Stage> open(Stage from) {
        return allowed(from).stream().filter(to -> missing(from, to).isEmpty()).toList();
    }

    /** By the dossier: before measuring a model, before replicating a result; asked of whoever skips the phase too. */
    private static List<String> missing(Stage from, Stage to) {
        return switch (from) {
            case IDENTIFIED, FEASIBILITY, MODELLING ->
                switch (to) {
                    case MEASURING -> List.of("model-missing");
                    case REPLICATING, EVALUATING -> List.of("model-missing", "result-missing");
                    default -> List.of();
                };
            case MEASURING ->
                switch (to) {
                    case REPLICATING, EVALUATING -> List.of("result-missing");
                    default -> List.of();
                };
            default -> List.of();
        };
    }

    /** Nothing has moved, each condition is said in words, and what may be done instead. */
    private static void refused(ValidatableResponse answer, String slug, Stage from, Stage to) {
        answer.statusCode(409).body("type", is("urn:essaim:problem:conflict")).body("allowed", is(names(open(from))));
        if (allowed(from).contains(to)) {
            answer.body("errors.code", is(missing(from, to)))
                    .body(
                            "errors.message",
                            is(missing(from, to).stream().map(WORDS::get).toList()));
        }
        stage(slug).body("sheet.stage", is(from.name())).body("desk.waiting", nullValue());
    }

    private static List<String> names(List<Stage> stages) {
        return stages.stream().map(Enum::name).toList();
    }

    /** A step with all that any may need. */
    private static Map<String, Object> whole(Stage to) {
        var step = new HashMap<String, Object>();
        step.put("to", to.name());
        step.put("happened", "2019");
        step.put("reason", "Le comité l'a décidé.");
        if (to == Stage.EXITED) {
            step.put("exitReason", "STOPPED");
        }
        return step;
    }

    private static Map<String, Object> without(Map<String, Object> step, String key) {
        var less = new HashMap<>(step);
        less.remove(key);
        return less;
    }

    private String projectAt(Stage stage) {
        return given.projectAt(stage.name());
    }

    private static void result(String slug, Map<String, ?> draft) {
        json(Visitors.officer())
                .body(draft)
                .post("/api/v1/projects/%s/results".formatted(slug))
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse step(RequestSpecification visitor, String slug, Map<String, ?> draft) {
        return json(visitor)
                .body(draft)
                .post("/api/v1/projects/%s/stage-changes".formatted(slug))
                .then();
    }

    private static ValidatableResponse decide(
            RequestSpecification visitor, String slug, String id, Map<String, ?> decision) {
        return decide(visitor, slug, id, Visitors.etag(Visitors.officer(), "/api/v1/projects/" + slug), decision);
    }

    private static ValidatableResponse decide(
            RequestSpecification visitor, String slug, String id, String seen, Map<String, ?> decision) {
        return json(visitor)
                .header("If-Match", seen)
                .body(decision)
                .post("/api/v1/projects/%s/stage-changes/%s/decision".formatted(slug, id))
                .then();
    }

    private static ValidatableResponse withdraw(RequestSpecification visitor, String slug, String id) {
        return visitor.post("/api/v1/projects/%s/stage-changes/%s/withdrawal".formatted(slug, id))
                .then();
    }

    private static ValidatableResponse stage(String slug) {
        return Visitors.officer().get("/api/v1/projects/" + slug).then().statusCode(200);
    }

    private static ValidatableResponse changes(String slug) {
        return Visitors.officer()
                .get("/api/v1/projects/%s/stage-changes".formatted(slug))
                .then()
                .statusCode(200);
    }

    private static RequestSpecification json(RequestSpecification visitor) {
        return visitor.contentType(ContentType.JSON);
    }
}
