package fr.essaim.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.Columns;
import fr.essaim.Database;
import fr.essaim.Given;
import fr.essaim.Visitors;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database restored from a time before an erasure: the file knows of it, the database does not. */
@QuarkusTest
class ErasureReplayTest {

    private static final Path LEDGER = Path.of("target/erasures");

    @Inject
    Given given;

    @Inject
    ErasureReplay replay;

    @Inject
    DataSource database;

    @Inject
    Columns columns;

    @Test
    void aContactThatComesBackWithABackupIsErasedAgain() {
        var name = "Revenante" + System.nanoTime();
        var contact = contact(name);
        backup(contact);
        var address = "/api/v1/contacts/" + contact;
        Visitors.officer()
                .header("If-Match", Visitors.etag(Visitors.officer(), address))
                .delete(address)
                .then()
                .statusCode(204);
        assertThat(columns.with(name)).isEmpty();
        restore(contact);
        assertThat(columns.with(name)).contains("contact.last_name", "contact.email", "idempotency_record.body");
        Visitors.officer().get(address).then().statusCode(200).body("lastName", is(name));

        replay.replay();

        assertThat(columns.with(name)).isEmpty();
        assertThat(columns.with("contact:" + contact)).isEmpty();
        Visitors.officer().get(address).then().statusCode(404);
        Visitors.admin()
                .get("/api/v1/audit-events?subjectType=Contact&subjectId=" + contact)
                .then()
                .body("items[0].action", is("DELETE"))
                .body("items.changes.flatten().findAll { it.personal && !it.erased }", is(List.of()));
    }

    @Test
    void anAccountToo() throws IOException {
        given.note("DEP-30");
        String person = Visitors.admin()
                .get("/api/v1/audit-events?subjectType=TerritoryNote&limit=1")
                .path("items[0].actor.id");
        note("2026-11-20T10:00:00Z ACCOUNT " + person);

        replay.replay();

        Visitors.admin()
                .get("/api/v1/audit-events?subjectType=TerritoryNote&limit=1")
                .then()
                .body("items[0].actor.id", is(person))
                .body("items[0].actor.name", nullValue());
    }

    @Test
    void whatTheFileHasLostItLearnsFromTheDatabase() throws SQLException, IOException {
        var id = UUID.randomUUID();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("insert into erasure values ('CONTACT', '%s', '2026-11-20T10:00:00Z')".formatted(id));
        }

        replay.replay();
        replay.replay();

        assertThat(Files.readAllLines(LEDGER)).containsOnlyOnce("2026-11-20T10:00:00Z CONTACT " + id);
    }

    @Test
    void aLineThatWasCutShortSaysNothingAndSpoilsNoOther(@TempDir Path folder) throws IOException {
        var path = folder.resolve("there/erasures");
        var file = new ErasureFile(path);
        var first = new Erasure(Erasure.Kind.CONTACT, UUID.randomUUID(), Instant.parse("2026-11-20T10:00:00Z"));
        var second = new Erasure(Erasure.Kind.ACCOUNT, UUID.randomUUID(), Instant.parse("2026-11-21T10:00:00.123456Z"));

        assertThat(file.all()).isEmpty();
        file.add(List.of(first));
        Files.writeString(path, "2026-11-20T10:00:01Z CONTACT 019a1b2c-3d4e", StandardOpenOption.APPEND);
        file.add(List.of(second));

        assertThat(file.all()).containsExactly(first, second);
    }

    private String contact(String name) {
        return Visitors.officer()
                .header("Idempotency-Key", "retour-" + name)
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "firstName",
                        "Inès",
                        "lastName",
                        name,
                        "email",
                        name + "@example.org",
                        "basis",
                        "LEGITIMATE_INTEREST"))
                .post("/api/v1/organisations/%s/contacts".formatted(given.organisation("Restaurée")))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** What the database has of her, where no table of ours is looked into. */
    private static void backup(String contact) {
        Database.behindTheGuards(
                "drop schema if exists backup cascade",
                "create schema backup",
                "create table backup.contact as select * from contact where id = '%s'".formatted(contact),
                "create table backup.audit_person as select * from audit_person where username = 'contact:%s'"
                        .formatted(contact),
                "create table backup.idempotency_record as select * from idempotency_record where body like '%%%s%%'"
                        .formatted(contact));
    }

    /** And what it knew of erasures then, which is nothing of hers. */
    private static void restore(String contact) {
        Database.behindTheGuards(
                "insert into contact select * from backup.contact",
                "insert into audit_person select * from backup.audit_person",
                "insert into idempotency_record select * from backup.idempotency_record",
                "delete from erasure where id = '%s'".formatted(contact),
                "drop schema backup cascade");
    }

    private static void note(String line) throws IOException {
        Files.writeString(LEDGER, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
