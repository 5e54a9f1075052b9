package fr.essaim.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.Given;
import fr.essaim.Statements;
import fr.essaim.Visitors;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TerritoryNoteResourceTest {

    private static final String NOTES = "/api/v1/territories/DEP-30/notes";

    @Inject
    Given given;

    @Inject
    Statements statements;

    @Test
    void aLeadNotesAndReadsAgain() {
        var place = add(lead(), "Ordre du jour", "Mobilité")
                .statusCode(201)
                .header("ETag", notNullValue())
                .body("territory", is("DEP-30"))
                .body("authorName", is("Hélène Roche"))
                .extract()
                .header("Location");

        lead().get(place).then().statusCode(200).body("title", is("Ordre du jour"));
        lead().get(NOTES).then().statusCode(200).body("items.title", hasItem("Ordre du jour"));
    }

    @Test
    void ansaReadsButDoesNotWrite() {
        var id = given.note("DEP-30");

        Visitors.officer().get(NOTES).then().statusCode(200).body("items.id", hasItem(id));
        add(Visitors.officer(), "Non", "Non").statusCode(403).body("type", is("urn:essaim:problem:forbidden"));
    }

    @Test
    void anotherTerritorysLeadDoesNotLearnThatThereAreNotes() {
        var id = given.note("DEP-30");
        var stranger = Visitors.leadOf("DEP-76");

        stranger.get(NOTES).then().statusCode(404);
        Visitors.leadOf("DEP-76").get(NOTES + "/" + id).then().statusCode(404);
        add(Visitors.leadOf("DEP-76"), "Non", "Non").statusCode(404);
        // Nor by the way of her own territory
        Visitors.leadOf("DEP-76")
                .get("/api/v1/territories/DEP-76/notes/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void aChangeNeedsWhatItHasSeen() {
        var note = NOTES + "/" + given.note("DEP-30");

        change(lead(), note, "Sans").statusCode(428).body("type", is("urn:essaim:problem:precondition-required"));
        change(note, "\"old\"", "Vieux").statusCode(412).body("type", is("urn:essaim:problem:stale"));
        lead().get(note).then().body("title", is("Réunion avec France Travail"));
    }

    @Test
    void theSecondOfTwoChangesIsToldThatSomebodyWasFaster() {
        var note = NOTES + "/" + given.note("DEP-30");
        var seen = Visitors.etag(lead(), note);

        var next = change(note, seen, "La première").statusCode(200).extract().header("ETag");
        change(note, seen, "La seconde").statusCode(412);

        lead().get(note).then().body("title", is("La première"));
        assertThat(Visitors.etag(lead(), note)).isEqualTo(next);
    }

    @Test
    void ofManyChangesAtOnceOneIsMade() {
        var note = NOTES + "/" + given.note("DEP-30");
        var seen = Visitors.etag(lead(), note);

        var statuses = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> change(note, seen, "Version " + i).extract().statusCode())
                .toList();

        assertThat(statuses).containsOnly(200, 412).containsOnlyOnce(200);
    }

    @Test
    void aDeletedNoteIsGone() {
        var note = NOTES + "/" + given.note("DEP-30");

        lead().delete(note).then().statusCode(428);
        lead().header("If-Match", Visitors.etag(lead(), note))
                .delete(note)
                .then()
                .statusCode(204);
        lead().get(note).then().statusCode(404);
    }

    @Test
    void whatIsMissingOrTooLongIsNamedByPointer() {
        add(lead(), "", "x".repeat(10_001))
                .statusCode(400)
                .body("type", is("urn:essaim:problem:invalid-request"))
                .body("errors.pointer", hasItem("/title"))
                .body("errors.pointer", hasItem("/text"))
                .body("errors.find { it.pointer == '/title' }.code", is("notblank"));
    }

    @Test
    void aReaderIsToldThatNothingIsNew() {
        var note = NOTES + "/" + given.note("DEP-30");

        lead().header("If-None-Match", Visitors.etag(lead(), note))
                .get(note)
                .then()
                .statusCode(304);
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrRepetition() {
        var territory = "DEP-48";
        var ids = IntStream.range(0, 5).mapToObj(_ -> given.note(territory)).toList();
        var list = "/api/v1/territories/%s/notes?limit=2".formatted(territory);

        var first = Visitors.leadOf(territory).get(list).then().statusCode(200);
        first.body("items", hasSize(2)).body("items.id", contains(ids.get(4), ids.get(3)));
        String next = first.extract().path("next");
        var second = Visitors.leadOf(territory).get(list + "&cursor=" + next).then();
        second.body("items.id", contains(ids.get(2), ids.get(1)));
        String last = second.extract().path("next");
        Visitors.leadOf(territory)
                .get(list + "&cursor=" + last)
                .then()
                .body("items.id", contains(ids.get(0)))
                .body("next", nullValue());
    }

    @Test
    void aCursorOfNobodysIsRefused() {
        for (var cursor : List.of("x", "AAAA", "%C3%A9")) {
            lead().urlEncodingEnabled(false)
                    .get(NOTES + "?cursor=" + cursor)
                    .then()
                    .statusCode(400)
                    .body("errors.parameter", hasItem("cursor"));
        }
    }

    @Test
    void aListAsksTheDatabaseAsOftenForManyAsForFew() {
        var territory = "DEP-12";
        given.note(territory);
        var list = "/api/v1/territories/%s/notes".formatted(territory);
        Visitors.leadOf(territory).get(list);
        var few = statements.during(() -> Visitors.leadOf(territory).get(list));
        IntStream.range(0, 6).forEach(_ -> given.note(territory));

        assertThat(statements.during(() -> Visitors.leadOf(territory).get(list)))
                .isEqualTo(few);
    }

    @Test
    void anUnknownNoteIsNotFound() {
        lead().get(NOTES + "/" + UUID.randomUUID()).then().statusCode(404);
        lead().get(NOTES + "/not-an-id").then().statusCode(404);
    }

    private static RequestSpecification lead() {
        return Visitors.leadOf("DEP-30");
    }

    private static ValidatableResponse add(RequestSpecification visitor, String title, String text) {
        return visitor.contentType(ContentType.JSON)
                .body(Map.of("title", title, "text", text))
                .post(NOTES)
                .then();
    }

    private static ValidatableResponse change(String note, String ifMatch, String title) {
        return change(lead().header("If-Match", ifMatch), note, title);
    }

    private static ValidatableResponse change(RequestSpecification visitor, String note, String title) {
        return visitor.contentType(ContentType.JSON)
                .body(Map.of("title", title, "text", "…"))
                .put(note)
                .then();
    }
}
