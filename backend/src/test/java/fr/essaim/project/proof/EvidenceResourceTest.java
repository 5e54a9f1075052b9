package fr.essaim.project.proof;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.Database;
import fr.essaim.Given;
import fr.essaim.Visitors;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EvidenceResourceTest {

    private static final LocalDate FAR = LocalDate.of(2099, 1, 1);
    private static final LocalDate LONG_AGO = LocalDate.of(2021, 1, 1);

    @Inject
    Given given;

    @Test
    void evidenceCountsOnceSomebodyElseHasConfirmedIt() {
        var slug = given.project("Preuve attestée");
        var id = given.evidence(slug, 3, FAR);

        project(slug).body("sheet.evidenceLevel", nullValue()).body("desk.evidence[0].state", is("ENTERED"));
        confirm(Visitors.officer(), slug, id).statusCode(403);
        confirm(Visitors.funder("ANCT"), slug, id).statusCode(403);
        confirm(Visitors.manager(), slug, id)
                .statusCode(200)
                .body("state", is("CONFIRMED"))
                .body("confirmedBy.name", is("Nadia Benali"));
        project(slug)
                .body("sheet.evidenceLevel", is(3))
                .body("sheet.evidenceUntil", is("2099-01-01"))
                .body("sheet.results", empty());
        confirm(Visitors.manager(), slug, id).statusCode(409);
    }

    @Test
    void whatIsConfirmedIsWhatWasSeen() {
        var slug = given.project("Preuve relevée");
        var id = given.evidence(slug, 2, FAR);
        var seen = Visitors.etag(Visitors.manager(), entries(slug) + "/" + id);
        change(Visitors.officer(), slug, id, Given.evidenceDraft(5, given.document(slug, "TEAM"), FAR))
                .statusCode(200);

        Visitors.manager()
                .post(entries(slug) + "/" + id + "/confirmation")
                .then()
                .statusCode(428);
        confirm(Visitors.manager(), slug, id, seen).statusCode(412);
        project(slug).body("sheet.evidenceLevel", nullValue());
        confirm(Visitors.manager(), slug, id).statusCode(200).body("level", is(5));
    }

    @Test
    void whoeverEnteredOrChangedItDoesNotConfirmIt() {
        var slug = given.project("Preuve à quatre yeux");
        var draft = Given.evidenceDraft(2, given.document(slug, "TEAM"), FAR);
        String id = json(Visitors.manager())
                .body(draft)
                .post(entries(slug))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        confirm(Visitors.manager(), slug, id).statusCode(403);

        var officers = given.evidence(slug, 2, FAR);
        change(Visitors.manager(), slug, officers, draft).statusCode(200);
        confirm(Visitors.manager(), slug, officers).statusCode(403);
    }

    @Test
    void theHighestThatHasNotExpiredIsTheLevel() {
        var slug = given.project("Preuve périmée chevalain");
        for (var evidence : Map.of(5, LONG_AGO, 4, FAR, 2, FAR.plusYears(1)).entrySet()) {
            given.confirmEvidence(slug, given.evidence(slug, evidence.getKey(), evidence.getValue()));
        }
        given.evidence(slug, 5, FAR); // which nobody has confirmed

        project(slug)
                .body("sheet.evidenceLevel", is(4))
                .body("desk.evidence.find { it.level == 5 && it.state == 'CONFIRMED' }.expired", is(true));
        list(Visitors.officer(), "chevalain").body("items[0].evidenceLevel", is(4));
        list(Visitors.officer(), "chevalain&evidence=4").body("items", hasSize(1));
        list(Visitors.officer(), "chevalain&evidence=5").body("items", empty());
    }

    @Test
    void expiredEvidenceCountsForNobody() {
        var slug = given.project("Preuve échue ombeline");
        given.confirmEvidence(slug, given.evidence(slug, 3, LONG_AGO));
        given.publish(slug);

        project(slug).body("sheet.evidenceLevel", nullValue());
        for (var visitor : new RequestSpecification[] {Visitors.officer(), Visitors.anonymous()}) {
            list(visitor, "ombeline").body("items[0].evidenceLevel", nullValue());
        }
        list(Visitors.officer(), "ombeline&evidence=1").body("items", empty());
    }

    @Test
    void outsidersReadTheLevelAsItWasPublishedAndNeverWhatItRestsOn() {
        var slug = given.project("Preuve publiée philiberte");
        given.confirmEvidence(slug, given.evidence(slug, 3, FAR));
        given.publish(slug);
        given.confirmEvidence(slug, given.evidence(slug, 4, FAR));

        list(Visitors.anonymous(), "philiberte").body("items[0].evidenceLevel", is(3));
        list(Visitors.officer(), "philiberte").body("items[0].evidenceLevel", is(4));
        Visitors.anonymous()
                .get("/api/v1/projects/" + slug)
                .then()
                .body("sheet.evidenceLevel", is(3))
                .body("sheet.documents", empty())
                .body("desk", nullValue());
        Visitors.anonymous().get(entries(slug)).then().statusCode(401);
        Visitors.funder("ANCT").get(entries(slug)).then().statusCode(403);
    }

    @Test
    void evidenceThatHasExpiredSinceItWasPublishedCountsForNobody() {
        var slug = given.project("Preuve périmée");
        given.confirmEvidence(slug, given.evidence(slug, 3, FAR));
        given.publish(slug);
        Database.behindTheGuards("""
                update published_sheet set evidence_until = '2020-01-01',
                       sheet = jsonb_set(sheet, '{evidenceUntil}', '"2020-01-01"') where slug = '%s'""".formatted(slug));

        Visitors.anonymous()
                .get("/api/v1/projects/" + slug)
                .then()
                .statusCode(200)
                .body("sheet.name", is("Preuve périmée"))
                .body("sheet.evidenceLevel", nullValue())
                .body("sheet.evidenceUntil", nullValue());
        // What was published then is told as it was, with its date
        Visitors.anonymous()
                .get("/api/v1/projects/%s/publications/1".formatted(slug))
                .then()
                .body("sheet.evidenceLevel", is(3))
                .body("sheet.evidenceUntil", is("2020-01-01"));
    }

    @Test
    void confirmedEvidenceIsWithdrawnNotChanged() {
        var slug = given.project("Preuve retirée");
        var id = given.evidence(slug, 3, FAR);
        var draft = Given.evidenceDraft(5, given.document(slug, "TEAM"), FAR);
        withdraw(slug, id).statusCode(409);
        given.confirmEvidence(slug, id);

        change(Visitors.officer(), slug, id, draft).statusCode(409);
        Visitors.officer()
                .header("If-Match", Visitors.etag(Visitors.officer(), entries(slug) + "/" + id))
                .delete(entries(slug) + "/" + id)
                .then()
                .statusCode(409);
        withdraw(slug, id).statusCode(200).body("state", is("WITHDRAWN")).body("withdrawalReason", is("Erreur."));
        project(slug).body("sheet.evidenceLevel", nullValue());
    }

    @Test
    void itRestsOnADocumentOfTheProjectAndOnDaysInTheirOrder() {
        var slug = given.project("Preuve mal datée");
        var document = given.document(slug, "TEAM");
        var elsewhere = given.document(given.project("Ailleurs"), "PUBLIC");

        refused(slug, Given.evidenceDraft(2, elsewhere, FAR), "/document", "document-unknown");
        refused(slug, Given.evidenceDraft(2, document, LocalDate.of(2020, 3, 1)), "/validUntil", "date-too-early");
        var tomorrow = new HashMap<>(Given.evidenceDraft(2, document, FAR));
        tomorrow.put("reviewedOn", "2098-01-01");
        refused(slug, tomorrow, "/reviewedOn", "date-to-come");
        refused(slug, Given.evidenceDraft(6, document, FAR), "/level", "max");
    }

    @Test
    void whatWaitsIsDeleted() {
        var slug = given.project("Preuve effacée");
        var place = entries(slug) + "/" + given.evidence(slug, 1, FAR);

        Visitors.officer()
                .header("If-Match", Visitors.etag(Visitors.officer(), place))
                .delete(place)
                .then()
                .statusCode(204);
        Visitors.officer().get(place).then().statusCode(404);
    }

    private static String entries(String slug) {
        return "/api/v1/projects/%s/evidence".formatted(slug);
    }

    private static ValidatableResponse project(String slug) {
        return Visitors.officer().get("/api/v1/projects/" + slug).then().statusCode(200);
    }

    private static ValidatableResponse list(RequestSpecification visitor, String query) {
        return visitor.get("/api/v1/projects?q=" + query).then().statusCode(200);
    }

    private static ValidatableResponse confirm(RequestSpecification visitor, String slug, String id) {
        return confirm(visitor, slug, id, Visitors.etag(Visitors.officer(), entries(slug) + "/" + id));
    }

    private static ValidatableResponse confirm(RequestSpecification visitor, String slug, String id, String seen) {
        return visitor.header("If-Match", seen)
                .post(entries(slug) + "/" + id + "/confirmation")
                .then();
    }

    private static ValidatableResponse withdraw(String slug, String id) {
        return json(Visitors.manager())
                .body(Map.of("reason", "Erreur."))
                .post(entries(slug) + "/" + id + "/withdrawal")
                .then();
    }

    private static ValidatableResponse change(
            RequestSpecification visitor, String slug, String id, Map<String, ?> draft) {
        return json(visitor)
                .header("If-Match", Visitors.etag(Visitors.officer(), entries(slug) + "/" + id))
                .body(draft)
                .put(entries(slug) + "/" + id)
                .then();
    }

    private static void refused(String slug, Map<String, ?> draft, String pointer, String code) {
        json(Visitors.officer())
                .body(draft)
                .post(entries(slug))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    private static RequestSpecification json(RequestSpecification visitor) {
        return visitor.contentType(ContentType.JSON);
    }
}
