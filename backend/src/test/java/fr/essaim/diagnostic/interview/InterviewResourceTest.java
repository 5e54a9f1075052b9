package fr.essaim.diagnostic.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import fr.essaim.Statements;
import fr.essaim.Visitors;
import fr.essaim.diagnostic.GivenDiagnostics;
import fr.essaim.shared.database.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InterviewResourceTest {

    @Inject
    GivenDiagnostics given;

    @Inject
    DataSource database;

    @Inject
    Statements statements;

    @Test
    void anInterviewIsPlannedThenDoneThenAnalysed() {
        var slug = given.begun("DEP-30");
        var interview = GivenInterviews.planned(slug);

        GivenInterviews.step(slug, interview, Map.of("to", "ANALYSED"))
                .statusCode(409)
                .body("allowed", contains("DONE"));
        GivenInterviews.step(slug, interview, Map.of("to", "DONE", "heldOn", "2023-04-02"))
                .statusCode(200)
                .body("state", is("DONE"))
                .body("purgeAt", is("2025-04-02"))
                .body("publicLabel", is("Entretien employeur, avril 2023"));
        GivenInterviews.step(slug, interview, Map.of("to", "DONE", "heldOn", "2023-04-02"))
                .statusCode(409)
                .body("allowed", contains("ANALYSED"));
        GivenInterviews.step(slug, interview, Map.of("to", "ANALYSED"))
                .statusCode(200)
                .body("state", is("ANALYSED"))
                .body("heldOn", is("2023-04-02"));
        GivenInterviews.step(slug, interview, Map.of("to", "DONE", "heldOn", "2023-04-02"))
                .statusCode(409)
                .body("allowed", is(List.of()));
    }

    @Test
    void itHasTheDayOnWhichItWasHeldOnceItWasHeld() {
        var slug = given.begun("DEP-30");
        var interview = GivenInterviews.planned(slug);

        GivenInterviews.step(slug, interview, Map.of("to", "DONE"))
                .statusCode(400)
                .body("errors.code", contains("held-on-misplaced"));
        GivenInterviews.step(slug, interview, Map.of("to", "DONE", "heldOn", "2999-01-01"))
                .statusCode(400)
                .body("errors.code", contains("date-to-come"));
        var early = new HashMap<>(GivenInterviews.draft());
        early.put("heldOn", "2023-03-14");
        write(slug, "interviews/" + interview, null, early).statusCode(428);
        write(slug, "interviews/" + interview, seen(slug, "interviews/" + interview), early)
                .statusCode(400)
                .body("errors.pointer", contains("/heldOn"));
    }

    @Test
    void theListNamesNobody() {
        var slug = given.begun("DEP-30");
        GivenInterviews.verbatim(slug);

        var list = Visitors.officer().get(address(slug, "interviews"));

        list.then()
                .statusCode(200)
                .body("publicLabel", contains("Entretien employeur, mars 2023"))
                .body("verbatims", contains(1));
        assertThat(list.asString()).doesNotContain("Faure");
    }

    @Test
    void theSecondOfTwoWhoWriteNotesIsRefused() {
        var slug = given.begun("DEP-30");
        var notes = "interviews/%s/notes".formatted(GivenInterviews.planned(slug));
        var before = seen(slug, notes);

        write(slug, notes, null, Map.of("text", "Sans précondition")).statusCode(428);
        write(slug, notes, before, Map.of("text", "La première")).statusCode(200);
        write(slug, notes, before, Map.of("text", "La seconde")).statusCode(412);
        write(slug, notes, seen(slug, notes), Map.of("text", ""))
                .statusCode(200)
                .body("text", is(""));
    }

    @Test
    void notesAreNothingThatATerritoryWouldSignOffAgain() throws SQLException {
        var slug = given.begun("DEP-30");
        var notes = "interviews/%s/notes".formatted(GivenInterviews.planned(slug));
        var before = revision(slug);

        write(slug, notes, seen(slug, notes), Map.of("text", "Rien de public")).statusCode(200);

        assertThat(revision(slug)).isEqualTo(before);
    }

    @Test
    void aVerbatimWithTheNameOfWhoSaidItIsRefused() {
        var slug = given.begun("DEP-30");
        var interview = GivenInterviews.held(slug);
        var verbatims = "interviews/%s/verbatims".formatted(interview);

        for (var text : List.of("Moi, Danièle, je reste.", "Mme FAURE le dit", "daniele reste")) {
            add(slug, verbatims, GivenInterviews.said(text))
                    .statusCode(400)
                    .body("errors.pointer", contains("/text"))
                    .body("errors.code", contains("verbatim-names-person"));
        }
        add(slug, verbatims, GivenInterviews.said("Nous restons.")).statusCode(201);
        var renamed = new HashMap<>(GivenInterviews.draft());
        renamed.put("heldOn", "2023-03-21");
        renamed.put("interviewee", Map.of("name", "Anne Restons"));
        write(slug, "interviews/" + interview, seen(slug, "interviews/" + interview), renamed)
                .statusCode(400)
                .body("errors.pointer", contains("/interviewee/name"));
        add(slug, "interviews/%s/verbatims".formatted(GivenInterviews.planned(slug)), GivenInterviews.said("Rien"))
                .statusCode(409);
    }

    @Test
    void theTerritoryReadsWhatIsAnonymisedAndConsentedTo() {
        var slug = given.begun("DEP-30");
        var quotable = GivenInterviews.verbatim(slug);
        var silent = new HashMap<>(GivenInterviews.said("Sans accord"));
        silent.remove("consentOn");
        var unasked = GivenInterviews.verbatim(slug, silent);
        var named = GivenInterviews.verbatim(slug, Map.of("text", "X", "anonymised", false, "consentOn", "2023-03-21"));

        Visitors.leadOf("DEP-30").get(address(slug, "verbatims")).then().body("id", contains(quotable));
        Visitors.officer()
                .get(address(slug, "verbatims"))
                .then()
                .body("id", hasItems(quotable, unasked, named))
                .body("quotable", contains(true, false, false));
    }

    @Test
    void thereIsAGuideForEachCategory() {
        Visitors.officer()
                .get("/api/v1/interview-guides")
                .then()
                .statusCode(200)
                .body("category", contains("EMPLOYER", "REFERRER", "TRAINING", "RESIDENT", "ELECTED", "SERVICE"));
    }

    @Test
    void ofAPublishedDiagnosticNothingChanges() {
        var slug = given.begun("DEP-30");
        var interview = GivenInterviews.planned(slug);
        var verbatim = GivenInterviews.verbatim(slug);
        var notes = "interviews/%s/notes".formatted(interview);
        var before = seen(slug, notes);
        given.at(slug, "PUBLISHED");

        write(slug, notes, before, Map.of("text", "Après coup")).statusCode(409);
        add(slug, "interviews", GivenInterviews.draft()).statusCode(409);
        for (var sql : List.of(
                "update interview set organisation = 'Autre' where id = ?::uuid",
                "delete from interview where id = ?::uuid",
                "update interviewee set name = 'Autre' where id = ?::uuid")) {
            assertThatThrownBy(() -> run(sql, interview)).hasMessageContaining("stays as it is");
        }
        assertThatThrownBy(() -> run("delete from verbatim where id = ?::uuid", verbatim))
                .hasMessageContaining("stays as it is");
    }

    @Test
    void aListAsksTheDatabaseAsOftenForManyAsForOne() {
        var slug = given.begun("DEP-30");
        GivenInterviews.verbatim(slug);
        var one = statements.during(() -> lists(slug));
        GivenInterviews.verbatim(slug);
        GivenInterviews.verbatim(slug);

        assertThat(statements.during(() -> lists(slug))).isEqualTo(one);
    }

    private static void lists(String slug) {
        Visitors.officer().get(address(slug, "interviews")).then().statusCode(200);
        Visitors.officer().get(address(slug, "verbatims")).then().statusCode(200);
    }

    private static String address(String slug, String part) {
        return "/api/v1/diagnostics/%s/%s".formatted(slug, part);
    }

    private static String seen(String slug, String part) {
        return Visitors.etag(Visitors.officer(), address(slug, part));
    }

    private static io.restassured.response.ValidatableResponse add(String slug, String part, Map<String, ?> draft) {
        return Visitors.officer()
                .contentType(ContentType.JSON)
                .body(draft)
                .post(address(slug, part))
                .then();
    }

    private static io.restassured.response.ValidatableResponse write(
            String slug, String part, @Nullable String seen, Map<String, ?> draft) {
        var visitor = Visitors.officer().contentType(ContentType.JSON).body(draft);
        if (seen != null) {
            visitor.header("If-Match", seen);
        }
        return visitor.put(address(slug, part)).then();
    }

    private int revision(String slug) throws SQLException {
        try (var connection = database.getConnection()) {
            return Sql.query(connection, "select revision from diagnostic where slug = ?", row -> row.getInt(1), slug)
                    .getFirst();
        }
    }

    private void run(String sql, String id) throws SQLException {
        try (var connection = database.getConnection()) {
            Sql.update(connection, sql, id);
        }
    }
}
