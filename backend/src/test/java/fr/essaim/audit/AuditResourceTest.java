package fr.essaim.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.Columns;
import fr.essaim.Given;
import fr.essaim.Visitors;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AuditResourceTest {

    @Inject
    Given given;

    @Inject
    DataSource database;

    @Inject
    Columns columns;

    @Test
    void aWriteIsThereWithWhoWhatWhenAndFromWhere() {
        var id = given.note("DEP-30");

        about(id)
                .body("items.action", contains("CREATE"))
                .body("items[0].actor.name", is("Hélène Roche"))
                .body("items[0].address", is("127.0.0.1"))
                .body("items[0].requestId", notNullValue())
                .body("items[0].changes.find { it.field == 'territory' }.after", is("DEP-30"))
                .body("items[0].changes.find { it.field == 'title' }.after", is("Réunion avec France Travail"))
                .body("items[0].changes.find { it.field == 'title' }.personal", is(true));
    }

    @Test
    void aChangeHasBeforeAndAfterOfWhatChangedAlone() {
        var id = given.note("DEP-30");
        var note = "/api/v1/territories/DEP-30/notes/" + id;
        Visitors.leadOf("DEP-30")
                .contentType(ContentType.JSON)
                .header("If-Match", Visitors.etag(Visitors.leadOf("DEP-30"), note))
                .body(Map.of(
                        "title", "Autre titre", "text", "Trois structures d'aide à domicile cherchent dix personnes."))
                .put(note);

        about(id)
                .body("items[0].action", is("UPDATE"))
                .body("items[0].changes.find { it.field == 'title' }.before", is("Réunion avec France Travail"))
                .body("items[0].changes.find { it.field == 'title' }.after", is("Autre titre"))
                .body("items[0].changes.field", not(hasItem("text")));
    }

    @Test
    void aDeletionKeepsWhatWasThere() {
        var id = given.note("DEP-30");
        var note = "/api/v1/territories/DEP-30/notes/" + id;
        var lead = Visitors.leadOf("DEP-30");
        lead.header("If-Match", Visitors.etag(Visitors.leadOf("DEP-30"), note)).delete(note);

        about(id)
                .body("items[0].action", is("DELETE"))
                .body("items[0].changes.find { it.field == 'title' }.before", is("Réunion avec France Travail"));
    }

    @Test
    void whoReadsPersonalDataIsThereToo() {
        var note = "/api/v1/territories/DEP-30/notes/" + given.note("DEP-30");
        Visitors.officer().get(note).then().statusCode(200);

        trail("action=READ&subjectId=" + note).body("items[0].actor.name", is("Claire Morel"));
    }

    @Test
    void whatWasSearchedForIsNotThereForAReadingOutlivesWhomItNames() {
        var name = "Chercheuse" + System.nanoTime();
        trail("actor=" + name + "&limit=7");
        Visitors.admin().get("/api/v1/audit-events.csv?actor=" + name).then().statusCode(200);

        trail("action=READ&subjectType=AuditEvent")
                .body("items[0].subjectId", is("/api/v1/audit-events.csv?actor"))
                .body("items[1].subjectId", is("/api/v1/audit-events?actor&limit"));
        assertThat(columns.with(name)).isEmpty();
    }

    @Test
    void aRefusedWriteLeavesNoTrace() {
        Visitors.leadOf("DEP-30")
                .contentType(ContentType.JSON)
                .header("X-Request-Id", "refused-write-1")
                .body(Map.of("title", "", "text", ""))
                .post("/api/v1/territories/DEP-30/notes")
                .then()
                .statusCode(400);

        trail("requestId=refused-write-1").body("items", is(List.of()));
    }

    @Test
    void filtersNarrowIt() {
        given.note("DEP-30");

        trail("actor=helene.roche@gard.example.org&action=CREATE")
                .body("items.actor.name", everyItem(is("Hélène Roche")))
                .body("items.action", everyItem(is("CREATE")));
        trail("actor=HELENE.R&action=CREATE").body("items[0].actor.name", is("Hélène Roche"));
        trail("actor=Roche&action=CREATE").body("items[0].actor.name", is("Hélène Roche"));
        trail("actor=%25").body("items", is(List.of()));
        trail("until=2000-01-01T00:00:00Z").body("items", is(List.of()));
        Visitors.admin()
                .get("/api/v1/audit-events?since=yesterday")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", is("since"));
    }

    @Test
    void erasureMakesPersonalValuesUnreadableForEver() {
        var territory = "DEP-09";
        var lead = "erased%d@example.org".formatted(System.nanoTime());
        String id = Visitors.leadOf(territory, lead, "Nom Effacé")
                .contentType(ContentType.JSON)
                .body(Map.of("title", "Secret", "text", "Très personnel"))
                .post("/api/v1/territories/%s/notes".formatted(territory))
                .path("id");
        String person = about(id).extract().path("items[0].actor.id");

        Visitors.admin().delete("/api/v1/audit-persons/" + person).then().statusCode(204);

        about(id)
                .body("items[0].actor.id", is(person))
                .body("items[0].actor.name", nullValue())
                .body("items[0].address", nullValue())
                .body("items[0].changes.find { it.field == 'title' }.erased", is(true))
                .body("items[0].changes.find { it.field == 'title' }.after", nullValue())
                .body("items[0].changes.find { it.field == 'territory' }.after", is(territory));
        Visitors.admin().delete("/api/v1/audit-persons/" + person).then().statusCode(404);
    }

    @Test
    void eachSideOfAChangeIsErasedWithThePersonWhomItIsAbout() {
        var territory = "DEP-11";
        var first = "premiere%d@example.org".formatted(System.nanoTime());
        var second = "seconde%d@example.org".formatted(System.nanoTime());
        String id = Visitors.leadOf(territory, first, "Première")
                .contentType(ContentType.JSON)
                .body(Map.of("title", "À moi", "text", "Le même texte"))
                .post("/api/v1/territories/%s/notes".formatted(territory))
                .path("id");
        var note = "/api/v1/territories/%s/notes/%s".formatted(territory, id);
        Visitors.leadOf(territory, second, "Seconde")
                .header("If-Match", Visitors.etag(Visitors.leadOf(territory), note))
                .contentType(ContentType.JSON)
                .body(Map.of("title", "À elle", "text", "Le même texte"))
                .put(note)
                .then()
                .statusCode(200);
        var author = "items[0].changes.find { it.field == 'author' }.";
        var title = "items[0].changes.find { it.field == 'title' }.";
        about(id)
                .body(author + "before", is(first))
                .body(author + "after", is(second))
                .body(author + "erased", is(false))
                .body(title + "before", is("À moi"))
                .body(title + "after", is("À elle"));
        String person = about(id).extract().path("items[1].actor.id");

        Visitors.admin().delete("/api/v1/audit-persons/" + person).then().statusCode(204);

        about(id)
                .body(author + "before", nullValue())
                .body(author + "after", is(second))
                .body(author + "erased", is(true))
                .body(title + "before", nullValue())
                .body(title + "after", is("À elle"))
                .body("items[1].changes.find { it.field == 'title' }.after", nullValue());
        assertThat(Visitors.admin()
                        .get("/api/v1/audit-events.csv?subjectId=" + id)
                        .asString())
                .contains(second)
                .doesNotContain(first)
                .doesNotContain("À moi");
    }

    @Test
    void theApplicationItselfCannotChangeOrDropWhatItWrote() throws SQLException {
        given.note("DEP-30");
        for (var attempt : List.of(
                "update audit_event set subject_id = 'x'",
                "delete from audit_event",
                "truncate audit_event",
                "drop table audit_event",
                "alter table audit_event add x int")) {
            try (var connection = database.getConnection();
                    var statement = connection.createStatement()) {
                assertThatThrownBy(() -> statement.execute(attempt))
                        .as(attempt)
                        .isInstanceOf(SQLException.class)
                        .satisfies(refused -> assertThat(((SQLException) refused).getSQLState())
                                .isEqualTo("42501"));
            }
        }
    }

    @Test
    void personalValuesLieInTheTableSealed() throws SQLException {
        given.note("DEP-30");
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select count(*) from audit_event where changes::text like '%Réunion avec%'")) {
            row.next();
            assertThat(row.getInt(1)).isZero();
        }
    }

    @Test
    void theFileHasALineForEachFieldAndNoFormula() {
        String id = Visitors.leadOf("DEP-30")
                .contentType(ContentType.JSON)
                .body(Map.of("title", "=1+1", "text", "…"))
                .post("/api/v1/territories/DEP-30/notes")
                .path("id");

        var file = Visitors.admin()
                .get("/api/v1/audit-events.csv?subjectId=" + id)
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();

        assertThat(file).startsWith("\uFEFFat;action;username");
        assertThat(file).contains(";title;;'=1+1;");
    }

    private static ValidatableResponse about(String id) {
        return trail("subjectType=TerritoryNote&subjectId=" + id);
    }

    private static ValidatableResponse trail(String query) {
        return Visitors.admin().get("/api/v1/audit-events?" + query).then().statusCode(200);
    }
}
