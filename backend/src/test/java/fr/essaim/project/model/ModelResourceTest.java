package fr.essaim.project.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.essaim.Given;
import fr.essaim.Statements;
import fr.essaim.TidyFile;
import fr.essaim.Visitors;
import fr.essaim.indicator.Unit;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ModelResourceTest {

    @Inject
    Given given;

    @Inject
    Statements statements;

    @Inject
    DataSource database;

    @Test
    void anOfficerWritesADraftAndAManagerPublishesIt() {
        var slug = given.project("Modèle publié");
        var draft = given.modelDraft(slug, Given.modelContent());

        publish(Visitors.officer(), draft).statusCode(403);
        publish(Visitors.manager(), draft)
                .statusCode(200)
                .body("state", is("PUBLISHED"))
                .body("reason", is("Parce que"))
                .body("publishedAt", notNullValue())
                .body("desk.publishedBy.name", is("Nadia Benali"))
                .body("desk.updatedBy.name", is("Claire Morel"));
        publish(Visitors.manager(), draft).statusCode(409);
    }

    @Test
    void theNextDraftBeginsAsACopyOfWhatWasPublished() {
        var slug = given.project("Deux versions");
        var first = given.publishedModel(slug, Given.modelContent());
        var second = begin(slug, "Modèle de 2019")
                .statusCode(201)
                .body("number", is(2))
                .body("title", is("Modèle de 2019"))
                .body("elements", hasSize(4))
                .body("elements[0].id", is("01a2a000-0000-7000-8000-000000000001"))
                .extract()
                .header("Location");

        begin(slug, "Encore").statusCode(409).body("type", is("urn:essaim:problem:conflict"));
        publish(Visitors.manager(), second).statusCode(200);

        Visitors.officer().get(first).then().body("state", is("SUPERSEDED"));
        list(Visitors.officer(), slug)
                .body("number", contains(2, 1))
                .body("state", contains("PUBLISHED", "SUPERSEDED"))
                .body("coreElements", contains(3, 3))
                .body("adaptableElements", contains(1, 1));
    }

    @Test
    void whatIsNotVerifiedSaysSoInEachVersionAndItsCopy() {
        var slug = given.project("Modèle illustratif");
        ObjectNode content = Given.modelContent().deepCopy();
        content.put("illustrative", true);
        var published = given.publishedModel(slug, content);
        begin(slug, "La suite").statusCode(201).body("illustrative", is(true));

        Visitors.officer().get(published).then().body("illustrative", is(true));
        list(Visitors.officer(), slug).body("illustrative", contains(true, true));
    }

    @Test
    void aModelMayBeAsLongAsItsPartsMayBe() {
        var slug = given.project("Modèle entier");
        var place = given.modelDraft(slug, Given.modelContent());
        ObjectNode content = Given.modelContent().deepCopy();
        var elements = content.putArray("elements");
        for (int i = 0; i < 60; i++) {
            elements.addObject()
                    .put("id", UUID.randomUUID().toString())
                    .put("kind", "CORE")
                    .put("label", "é".repeat(200))
                    .put("rationale", "…".repeat(2000))
                    .put("weight", 3)
                    .put("evidence", "…".repeat(2000));
        }

        change(place, Visitors.etag(Visitors.officer(), place), content)
                .statusCode(200)
                .body("elements", hasSize(60));
        content.put("title", "é".repeat(2_000_000));
        change(place, Visitors.etag(Visitors.officer(), place), content).statusCode(413);
    }

    @Test
    void whatIsPublishedStaysAsItIs() {
        var slug = given.project("Immuable");
        var published = given.publishedModel(slug, Given.modelContent());
        var seen = Visitors.etag(Visitors.officer(), published);

        change(published, seen, Given.modelContent()).statusCode(409);
        Visitors.officer().header("If-Match", seen).delete(published).then().statusCode(409);
        Visitors.officer().get(published).then().body("title", is("Modèle de 2018"));
    }

    @Test
    void notEvenSqlChangesWhatIsPublished() throws SQLException {
        var slug = given.project("Immuable en base");
        String id = Visitors.officer()
                .get(given.publishedModel(slug, Given.modelContent()))
                .path("id");
        for (var attempt : List.of(
                "update model_version set title = 'Autre' where id = '%s'",
                "update model_version set elements = '[]' where id = '%s'",
                "update model_version set state = 'DRAFT', reason = null, published_by = null, published_at = null "
                        + "where id = '%s'",
                "update model_version set state = 'SUPERSEDED', superseded_at = now(), title = 'Autre' where id = '%s'",
                "delete from model_version where id = '%s'")) {
            try (var connection = database.getConnection();
                    var statement = connection.createStatement()) {
                assertThatThrownBy(() -> statement.execute(attempt.formatted(id)))
                        .as(attempt)
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("stays as it is");
            }
        }
    }

    @Test
    void othersReadWhatIsPublishedOfAPublishedProjectAndNothingElse() {
        var slug = given.project("Lu de tous");
        var first = given.publishedModel(slug, Given.modelContent());
        for (var visitor : List.of(Visitors.anonymous(), Visitors.funder("ANCT"), Visitors.leadOf("DEP-30"))) {
            visitor.get(first).then().statusCode(404);
        }
        given.publish(slug);
        var draft = begin(slug, "À venir").extract().header("Location");

        list(Visitors.anonymous(), slug).body("number", contains(1)).body("reason", contains("Première version"));
        Visitors.anonymous()
                .get(first)
                .then()
                .statusCode(200)
                .body("elements", hasSize(4))
                .body("desk", nullValue());
        Visitors.anonymous().get(draft).then().statusCode(404);
        Visitors.anonymous()
                .get(draft + "/prerequisites?territory=DEP-30")
                .then()
                .statusCode(404);
        list(Visitors.officer(), slug).body("number", contains(2, 1));
        change(Visitors.leadOf("DEP-30"), draft, "\"x\"", Given.modelContent()).statusCode(403);
    }

    @Test
    void aDraftIsDeletedByWhoHasSeenIt() {
        var slug = given.project("Brouillon abandonné");
        var draft = given.modelDraft(slug, Given.modelContent());

        Visitors.officer().delete(draft).then().statusCode(428);
        Visitors.officer().header("If-Match", "\"old\"").delete(draft).then().statusCode(412);
        Visitors.officer()
                .header("If-Match", Visitors.etag(Visitors.officer(), draft))
                .delete(draft)
                .then()
                .statusCode(204);
        list(Visitors.officer(), slug).body("", empty());
        begin(slug, "Autre").statusCode(201).body("number", is(1));
    }

    @Test
    void theSecondOfTwoOfficersIsToldThatTheDraftChanged() {
        var draft = given.modelDraft(given.project("À deux"), Given.modelContent());
        var seen = Visitors.etag(Visitors.officer(), draft);
        var mine = Given.modelContent();
        ((ObjectNode) mine).put("title", "La mienne");

        change(draft, seen, mine).statusCode(200);
        change(draft, seen, Given.modelContent()).statusCode(412);
        Visitors.officer().get(draft).then().body("title", is("La mienne"));
    }

    @Test
    void whatIsPublishedIsWhatTheManagerHasSeen() {
        var draft = given.modelDraft(given.project("Publié tel que vu"), Given.modelContent());
        var seen = Visitors.etag(Visitors.manager(), draft);
        change(draft, seen, ((ObjectNode) Given.modelContent()).put("title", "Que personne n'a relu"))
                .statusCode(200);

        Visitors.manager()
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "Parce que"))
                .post(draft + "/publication")
                .then()
                .statusCode(428);
        publish(Visitors.manager(), draft, seen).statusCode(412);
        Visitors.officer().get(draft).then().body("state", is("DRAFT"));
        publish(Visitors.manager(), draft).statusCode(200);
    }

    @Test
    void aDraftMayLackWhatAPublishedVersionNeeds() {
        var slug = given.project("Incomplet");
        var begun = begin(slug, "Vide").body("desk.missing.code", contains("elements-missing"));
        publish(Visitors.manager(), begun.extract().header("Location"))
                .statusCode(409)
                .body("errors.code", contains("elements-missing"));

        var unnamed = Given.modelContent();
        ((ObjectNode) unnamed.at("/elements/1")).put("label", " ");
        change(begun.extract().header("Location"), begun.extract().header("ETag"), unnamed)
                .statusCode(200)
                .body("desk.missing.code", contains("labels-missing"));
        publish(Visitors.manager(), begun.extract().header("Location"))
                .statusCode(409)
                .body("errors.code", contains("labels-missing"));
    }

    @Test
    void whatMakesNoSenseIsRefusedByField() {
        var draft = given.modelDraft(given.project("Refusé"), Given.modelContent());
        var odd = Given.modelContent();
        ((ObjectNode) odd.at("/elements/1")).set("id", odd.at("/elements/0/id"));
        ((ObjectNode) odd.at("/steps/0")).put("minDays", 40);
        ((ObjectNode) odd.at("/prerequisites/0/indicator")).put("unit", "PERCENT");
        ((ObjectNode) odd.at("/prerequisites/1")).remove("presence");
        ((ObjectNode) odd.at("/theory/nodes/3")).put("indicatorCode", "RIEN-1");
        ((ObjectNode) odd.at("/theory/links/2")).set("from", odd.at("/theory/nodes/0/id"));
        ((ArrayNode) odd.at("/theory/links")).add(odd.at("/theory/links/0"));

        change(draft, Visitors.etag(Visitors.officer(), draft), odd)
                .statusCode(400)
                .body(
                        "errors.pointer",
                        hasItems(
                                "/elements/1/id",
                                "/steps/0/maxDays",
                                "/prerequisites/0/indicator/unit",
                                "/prerequisites/1",
                                "/theory/nodes/3/indicatorCode",
                                "/theory/links/2",
                                "/theory/links/3"))
                .body(
                        "errors.code",
                        hasItems(
                                "duplicate",
                                "days-out-of-order",
                                "unit-differs",
                                "condition-missing",
                                "indicator-unknown",
                                "link-astray",
                                "link-twice"));
    }

    @Test
    void thresholdsComeInOrder() {
        var draft = given.modelDraft(given.project("Seuils"), Given.modelContent());
        for (var between : List.of(Map.of("operator", "BETWEEN"), Map.of("operator", "AT_MOST", "upper", "70"))) {
            var odd = Given.modelContent();
            var condition = (ObjectNode) odd.at("/prerequisites/0/indicator");
            condition.put("operator", between.get("operator"));
            if (between.containsKey("upper")) {
                condition.put("upper", 70);
            }
            change(draft, Visitors.etag(Visitors.officer(), draft), odd)
                    .statusCode(400)
                    .body("errors.code", contains("thresholds-out-of-order"));
        }
    }

    @Test
    void theTrailTellsAnElementsFieldByItsPath() {
        var draft = given.modelDraft(given.project("Journal"), Given.modelContent());
        String id = Visitors.officer().get(draft).path("id");
        var better = Given.modelContent();
        ((ObjectNode) better.at("/elements/2")).put("label", "Suivi pendant un an");

        change(draft, Visitors.etag(Visitors.officer(), draft), better).statusCode(200);

        var path = "elements/01a2a000-0000-7000-8000-000000000003/label";
        Visitors.admin()
                .get("/api/v1/audit-events?subjectType=ModelVersion&subjectId=" + id)
                .then()
                .statusCode(200)
                .body("items[0].changes.field", hasItem(path))
                .body("items[0].changes.field", not(hasItem("elements")))
                .body(
                        "items[0].changes.find { it.field == '%s' }.before".formatted(path),
                        is("Suivi pendant les premiers mois"))
                .body("items[0].changes.find { it.field == '%s' }.after".formatted(path), is("Suivi pendant un an"));
    }

    @Test
    void aTerritoryIsHeldAgainstThePrerequisites() {
        var own = given.indicator(Unit.PERCENT);
        TidyFile.of("essai.csv", TidyFile.figure(own, "48", "41.5")).recorded();
        var slug = given.publishedProject("Conditions");
        var version = given.publishedModel(slug, asking(own, Unit.PERCENT, 40));

        check(version, "DEP-48")
                .statusCode(200)
                .body("territory.name", is("Lozère"))
                .body("checks.verdict", contains("MET", "UNKNOWN"))
                .body("checks[0].figure.observation.value", is(41.5f))
                .body("checks[0].figure.unit", is("PERCENT"))
                .body("checks[0].figure.period.end", is("2024-12-31"))
                .body("checks[0].figure.source.publisher", is("Essai"))
                .body("checks[1].cause", is("NOT_RECORDED"));
        check(version, "DEP-12").body("checks[0].verdict", is("UNKNOWN")).body("checks[0].cause", is("NO_FIGURE"));
        check(version, "COM-30999").statusCode(404);
        check(version, "48").statusCode(400);
        Visitors.anonymous().get(version + "/prerequisites").then().statusCode(400);
    }

    @Test
    void theLatestFigureDecides() {
        var own = given.indicator(Unit.PERCENT);
        TidyFile.of("essai.csv", TidyFile.figure(own, "48", "41.5")).recorded();
        TidyFile.of("suite.csv", TidyFile.figure(own, "48", "12").replace("2024-", "2025-"))
                .recorded();
        var version = given.publishedModel(given.publishedProject("Dernier chiffre"), asking(own, Unit.PERCENT, 40));

        check(version, "DEP-48")
                .body("checks[0].verdict", is("MISSED"))
                .body("checks[0].figure.period.start", is("2025-01-01"));
    }

    @Test
    void aProjectIsMeasuredOnceItsModelIsPublishedWithThreeCoreElements() {
        var slug = given.project("Gardé");
        enter(slug, "FEASIBILITY").statusCode(201);
        enter(slug, "MODELLING").statusCode(201);

        enter(slug, "MEASURING").statusCode(409).body("errors.code", contains("model-missing"));
        var two = Given.modelContent();
        ((ObjectNode) two.at("/elements/0")).put("kind", "ADAPTABLE");
        given.publishedModel(slug, two);
        enter(slug, "MEASURING").statusCode(409).body("errors.code", contains("core-elements-missing"));
        Visitors.manager()
                .contentType(ContentType.JSON)
                .body(Map.of("to", "MEASURING", "happened", "2016-01", "waiver", "Tant pis"))
                .post("/api/v1/projects/%s/stage-changes".formatted(slug))
                .then()
                .statusCode(400)
                .body("errors.code", contains("nothing-to-waive"));
        var draft = given.modelDraft(slug, Given.modelContent());
        enter(slug, "MEASURING").statusCode(409);
        publish(Visitors.manager(), draft).statusCode(200);

        Visitors.officer()
                .get("/api/v1/projects/" + slug)
                .then()
                .body("desk.transitions.find { it.to == 'MEASURING' }.unmet", empty());
        enter(slug, "MEASURING").statusCode(201).body("sheet.stage", is("MEASURING"));
    }

    @Test
    void aListAsksTheDatabaseAsOftenForManyAsForFew() {
        var slug = given.project("Versions nombreuses");
        var models = "/api/v1/projects/%s/models".formatted(slug);
        given.publishedModel(slug, Given.modelContent());
        Visitors.officer().get(models);
        var few = statements.during(() -> Visitors.officer().get(models));
        for (int i = 0; i < 4; i++) {
            given.publishedModel(slug, Given.modelContent());
        }

        assertThat(statements.during(() -> Visitors.officer().get(models))).isEqualTo(few);
    }

    /** A model whose one threshold is this. */
    private static JsonNode asking(String indicator, Unit unit, int threshold) {
        var content = Given.modelContent();
        ((ObjectNode) content.at("/prerequisites/0/indicator"))
                .put("code", indicator)
                .put("unit", unit.name())
                .put("threshold", threshold);
        return content;
    }

    private static ValidatableResponse check(String version, String territory) {
        return Visitors.anonymous()
                .get(version + "/prerequisites?territory=" + territory)
                .then();
    }

    private static ValidatableResponse list(RequestSpecification visitor, String slug) {
        return visitor.get("/api/v1/projects/%s/models".formatted(slug)).then().statusCode(200);
    }

    private static ValidatableResponse begin(String slug, String title) {
        return Visitors.officer()
                .contentType(ContentType.JSON)
                .body(Map.of("title", title))
                .post("/api/v1/projects/%s/models".formatted(slug))
                .then();
    }

    private static ValidatableResponse change(String version, String ifMatch, JsonNode content) {
        return change(Visitors.officer(), version, ifMatch, content);
    }

    private static ValidatableResponse change(
            RequestSpecification visitor, String version, String ifMatch, JsonNode content) {
        return visitor.header("If-Match", ifMatch)
                .contentType(ContentType.JSON)
                .body(content.toString())
                .put(version)
                .then();
    }

    private static ValidatableResponse publish(RequestSpecification visitor, String version) {
        return publish(visitor, version, Visitors.etag(Visitors.officer(), version));
    }

    private static ValidatableResponse publish(RequestSpecification visitor, String version, String seen) {
        return visitor.contentType(ContentType.JSON)
                .header("If-Match", seen)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("reason", "Parce que"))
                .post(version + "/publication")
                .then();
    }

    private static ValidatableResponse enter(String slug, String stage) {
        return Visitors.manager()
                .contentType(ContentType.JSON)
                .body(Map.of("to", stage, "happened", "2016-01"))
                .post("/api/v1/projects/%s/stage-changes".formatted(slug))
                .then();
    }
}
