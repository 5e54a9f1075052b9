package fr.essaim.organisation.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import fr.essaim.Given;
import fr.essaim.Visitors;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Nothing readable is left of who was erased, wherever one looks. */
@QuarkusTest
class ContactErasureTest {

    private static final Path LEDGER = Path.of("target/erasures");

    @Inject
    Given given;

    @Inject
    DataSource database;

    @Test
    void nothingReadableIsLeftInAnyTable() throws SQLException, IOException {
        var name = "Zwoelfjahr" + System.nanoTime();
        var key = "effacement-" + name;
        var organisation = given.organisation("Effacement");
        var contact = "/api/v1/contacts/" + add(organisation, name, key);
        assertThat(columnsWith(name)).contains("contact.last_name", "idempotency_record.body");
        trail(contact).body("items.changes.flatten().after", hasItem(name));

        erase(contact);

        assertThat(columnsWith(name)).isEmpty();
        assertThat(columnsWith("Prénom-" + name)).isEmpty();
        trail(contact)
                .body("items[0].action", is("DELETE"))
                .body("items[0].actor.name", is("Claire Morel"))
                .body("items.changes.flatten().findAll { it.personal && !it.erased }", is(List.of()));
        assertThat(Visitors.admin().get("/api/v1/audit-events.csv").asString()).doesNotContain(name);
        Visitors.officer().get(contact).then().statusCode(404);
        Visitors.officer().get(contact + "/export").then().statusCode(404);
        assertThat(Files.readString(LEDGER))
                .contains("CONTACT " + idOf(contact))
                .doesNotContain(name);
    }

    @Test
    void theAnswerThatWasKeptForARequestSentTwiceIsGoneToo() throws SQLException {
        var key = "rejeu-" + System.nanoTime();
        var organisation = given.organisation("Rejeu");
        var contact = "/api/v1/contacts/" + add(organisation, "Rejouée", key);
        erase(contact);

        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select count(*) from idempotency_record where key = ?")) {
            statement.setString(1, key);
            try (var rows = statement.executeQuery()) {
                rows.next();
                assertThat(rows.getInt(1)).isZero();
            }
        }
    }

    @Test
    void theKeyOfTheTrailIsDestroyed() throws SQLException {
        var id = given.contact(given.organisation("Clé"));
        assertThat(columnsWith("contact:" + id)).contains("audit_person.username");

        erase("/api/v1/contacts/" + id);

        assertThat(columnsWith("contact:" + id)).isEmpty();
    }

    private static String add(String organisation, String name, String key) {
        return Visitors.officer()
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "firstName",
                        "Prénom-" + name,
                        "lastName",
                        name,
                        "email",
                        name + "@example.org",
                        "phone",
                        name,
                        "role",
                        name,
                        "notes",
                        "À rappeler : " + name,
                        "basis",
                        "CONSENT",
                        "consentOn",
                        "2026-01-15"))
                .post("/api/v1/organisations/%s/contacts".formatted(organisation))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void erase(String contact) {
        Visitors.officer()
                .header("If-Match", Visitors.etag(Visitors.officer(), contact))
                .delete(contact)
                .then()
                .statusCode(204);
    }

    private static ValidatableResponse trail(String contact) {
        return Visitors.admin()
                .get("/api/v1/audit-events?subjectType=Contact&subjectId=" + idOf(contact))
                .then()
                .statusCode(200);
    }

    private static String idOf(String contact) {
        return contact.substring(contact.lastIndexOf('/') + 1);
    }

    /** Every column of every table that has this in it, whatever its type. */
    private List<String> columnsWith(String text) throws SQLException {
        var found = new ArrayList<String>();
        for (var column : columns()) {
            var parts = column.split("\\.", -1);
            try (var connection = database.getConnection();
                    var statement = connection.prepareStatement(
                            "select count(*) from %s where position(lower(?) in lower(%s::text)) > 0"
                                    .formatted(parts[0], parts[1]))) {
                statement.setString(1, text);
                try (var rows = statement.executeQuery()) {
                    rows.next();
                    if (rows.getInt(1) > 0) {
                        found.add(column);
                    }
                }
            }
        }
        return found;
    }

    private List<String> columns() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select c.table_name || '.' || column_name from information_schema.columns c "
                                + "join information_schema.tables t using (table_schema, table_name) "
                                + "where table_schema = 'public' and table_type = 'BASE TABLE' "
                                + "and c.table_name not in ('flyway_schema_history', 'observation')")) {
            var columns = new ArrayList<String>();
            while (rows.next()) {
                columns.add(rows.getString(1));
            }
            return columns;
        }
    }
}
