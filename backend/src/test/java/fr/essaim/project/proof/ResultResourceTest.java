package fr.essaim.project.proof;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.Given;
import fr.essaim.Visitors;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ResultResourceTest {

    @Inject
    Given given;

    @Test
    void aResultIsPublishedWithTheSheetAndStaysAsItWas() {
        var slug = given.project("Mesurée");
        var draft = Given.resultDraft();
        draft.put("estimate", 40.50);
        draft.put("document", given.document(slug, "TEAM"));
        String id = add(slug, draft)
                .statusCode(201)
                .body("estimate", is(40.5f))
                .extract()
                .path("id");
        given.publish(slug);
        Visitors.officer()
                .get("/api/v1/projects/" + slug)
                .then()
                .body("desk.differsFromPublished", is(false))
                .body("sheet.evidenceLevel", nullValue());
        draft.put("estimate", 42);
        change(slug, id, draft).statusCode(200).body("estimate", is(42));

        Visitors.anonymous()
                .get("/api/v1/projects/" + slug)
                .then()
                .body("sheet.results.estimate", contains(40.5f))
                .body("sheet.results.since", contains("2016"))
                .body("sheet.results.until", contains("2018-MID"))
                // It was taken from a document that is the team's own
                .body("sheet.results[0].document", nullValue());
        Visitors.officer().get("/api/v1/projects/" + slug).then().body("desk.differsFromPublished", is(true));
    }

    @Test
    void anIntervalIsWholeAndHoldsItsEstimate() {
        var slug = given.project("Intervalles");

        refused(slug, Map.of("estimate", 90), "/estimate", "estimate-outside-interval");
        refused(slug, Map.of("lower", 42), "/estimate", "estimate-outside-interval");
        var half = Given.resultDraft();
        half.remove("confidenceLevel");
        add(slug, half).statusCode(400).body("errors.code", contains("interval-incomplete"));
        half.keySet().removeAll(List.of("lower", "upper"));
        add(slug, half).statusCode(201);
    }

    @Test
    void whatContradictsItselfIsNamedByPointer() {
        var slug = given.project("Contradictions");

        refused(slug, Map.of("indicatorCode", "XXX-99"), "/indicatorCode", "indicator-unknown");
        refused(slug, Map.of("until", "2015"), "/until", "date-too-early");
        refused(
                slug,
                Map.of("document", given.document(given.project("Autre"), "PUBLIC")),
                "/document",
                "document-unknown");
        refused(slug, Map.of("method", " "), "/method", "notblank");
        var nothing = Given.resultDraft();
        nothing.keySet().removeAll(List.of("outcome", "indicatorCode"));
        add(slug, nothing).statusCode(400).body("errors.code", contains("outcome-missing"));
    }

    @Test
    void aResultIsChangedAndDeletedByThoseWhoHaveSeenIt() {
        var slug = given.project("Corrigée");
        var id = given.result(slug);
        var place = results(slug) + "/" + id;
        var seen = Visitors.etag(Visitors.officer(), place);
        var draft = Given.resultDraft();
        draft.put("sampleSize", 240);

        change(slug, id, draft).statusCode(200).body("sampleSize", is(240));
        Visitors.officer().header("If-Match", seen).delete(place).then().statusCode(412);
        Visitors.officer()
                .header("If-Match", Visitors.etag(Visitors.officer(), place))
                .delete(place)
                .then()
                .statusCode(204);
        Visitors.officer().get(results(slug)).then().body("size()", is(0));
    }

    private static String results(String slug) {
        return "/api/v1/projects/%s/results".formatted(slug);
    }

    private static ValidatableResponse add(String slug, Map<String, ?> draft) {
        return Visitors.officer()
                .contentType(ContentType.JSON)
                .body(draft)
                .post(results(slug))
                .then();
    }

    private static ValidatableResponse change(String slug, String id, Map<String, ?> draft) {
        return Visitors.officer()
                .contentType(ContentType.JSON)
                .header("If-Match", Visitors.etag(Visitors.officer(), results(slug) + "/" + id))
                .body(draft)
                .put(results(slug) + "/" + id)
                .then();
    }

    private static void refused(String slug, Map<String, ?> changes, String pointer, String code) {
        var draft = Given.resultDraft();
        draft.putAll(changes);
        add(slug, draft)
                .statusCode(400)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }
}
