package fr.essaim.organisation.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import fr.essaim.Columns;
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

    @Inject
    Columns columns;

    @Test
    void nothingReadableIsLeftInAnyTable() throws IOException {
        var name = "Zwoelfjahr" + System.nanoTime();
        var key = "effacement-" + name;
        var organisation = given.organisation("Effacement");
        var contact = "/api/v1/contacts/" + add(organisation, name, key);
        assertThat(columns.with(name)).contains("contact.last_name", "idempotency_record.body");
        trail(contact).body("items.changes.flatten().after", hasItem(name));
        noSearchAndNoFileHas(name);

        erase(contact);

        assertThat(columns.with(name)).isEmpty();
        assertThat(columns.with("Prénom-" + name)).isEmpty();
        trail(contact)
                .body("items[0].action", is("DELETE"))
                .body("items[0].actor.name", is("Claire Morel"))
                .body("items.changes.flatten().findAll { it.personal && !it.erased }", is(List.of()));
        assertThat(Visitors.admin().get("/api/v1/audit-events.csv").asString()).doesNotContain(name);
        noSearchAndNoFileHas(name);
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
    void theKeyOfTheTrailIsDestroyed() {
        var id = given.contact(given.organisation("Clé"));
        assertThat(columns.with("contact:" + id)).contains("audit_person.username");

        erase("/api/v1/contacts/" + id);

        assertThat(columns.with("contact:" + id)).isEmpty();
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

    /** Not even while she is there: names of people are found in the register alone. */
    private static void noSearchAndNoFileHas(String name) {
        for (var visitor : List.of(Visitors.admin(), Visitors.anonymous())) {
            for (var address : List.of("search?q=" + name, "projects.csv", "organisations.csv")) {
                assertThat(visitor.get("/api/v1/" + address).asString())
                        .as(address)
                        .doesNotContainIgnoringCase(name);
            }
        }
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
}
