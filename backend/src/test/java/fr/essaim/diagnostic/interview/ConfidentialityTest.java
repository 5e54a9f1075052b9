package fr.essaim.diagnostic.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.Visitors;
import fr.essaim.access.ContractOperation;
import fr.essaim.diagnostic.GivenDiagnostics;
import fr.essaim.shared.database.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.http.Method;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was noted in an interview, who was talked to and what may not be quoted reach nobody but Ansa. */
@QuarkusTest
class ConfidentialityTest {

    private static final String NOTED = "zygomatique";
    private static final String PERSON = "Quasimodette";
    private static final String UNQUOTABLE = "xylophage";
    private static final List<String> SECRETS = List.of(NOTED, PERSON, UNQUOTABLE);

    private static final List<Supplier<RequestSpecification>> OTHERS = List.of(
            Visitors::anonymous,
            () -> Visitors.leadOf("DEP-30"),
            () -> Visitors.leadOf("DEP-76"),
            Visitors::leadOfNothing,
            () -> Visitors.funder("ANCT"),
            Visitors::program);

    @Inject
    GivenDiagnostics given;

    @Inject
    DataSource database;

    private String slug = "";
    private String interview = "";
    private final List<String> log = new ArrayList<>();

    @BeforeEach
    void anInterviewWithSecrets() {
        var handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                log.add(String.valueOf(line.getMessage()) + java.util.Arrays.toString(line.getParameters()));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger.getLogger("").addHandler(handler);
        slug = given.withEditor("DEP-30");
        var draft = new HashMap<>(GivenInterviews.draft());
        draft.put("interviewee", Map.of("name", PERSON, "role", PERSON));
        interview = GivenInterviews.planned(slug, draft);
        GivenInterviews.step(slug, interview, Map.of("to", "DONE", "heldOn", "2023-03-21"))
                .statusCode(200);
        notes(NOTED + ", en confiance").statusCode(200);
        var unsaid = new HashMap<>(GivenInterviews.said(UNQUOTABLE));
        unsaid.remove("consentOn");
        Visitors.officer()
                .contentType(ContentType.JSON)
                .body(unsaid)
                .post("/api/v1/diagnostics/%s/interviews/%s/verbatims".formatted(slug, interview))
                .then()
                .statusCode(201);
    }

    @Test
    void noOperationTellsThemToAnybodyElse() {
        var operations = ContractOperation.all(ContractOperation.contract());
        for (var operation : operations) {
            for (var other : OTHERS) {
                assertThat(answer(operation, other.get()))
                        .as("%s %s", operation.method(), operation.path())
                        .doesNotContain(SECRETS);
            }
        }
        given.at(slug, "PUBLISHED");
        for (var operation : operations) {
            if (operation.method() == Method.GET) {
                for (var other : OTHERS) {
                    assertThat(answer(operation, other.get()))
                            .as(operation.path())
                            .doesNotContain(SECRETS);
                }
            }
        }
    }

    @Test
    void toAnsaTheNotesAreToldWhereTheyAreAskedForAndNowhereElse() {
        var told = ContractOperation.all(ContractOperation.contract()).stream()
                .filter(operation -> operation.method() == Method.GET)
                .filter(operation -> answer(operation, Visitors.officer()).contains(NOTED))
                .map(ContractOperation::id)
                .toList();

        assertThat(told).containsExactly("getInterviewNotes");
    }

    @Test
    void nobodyFindsThemByASearch() {
        for (var secret : SECRETS) {
            for (var other : OTHERS) {
                var found = other.get().get("/api/v1/search?q=" + secret).asString();
                assertThat(found).doesNotContain(slug, interview);
            }
            assertThat(Visitors.officer().get("/api/v1/search?q=" + secret).asString())
                    .doesNotContain(slug, interview);
        }
    }

    @Test
    void neitherTheTrailNorTheLogHasThem() throws SQLException {
        notes(NOTED + ", puis encore " + NOTED).statusCode(200);

        try (var connection = database.getConnection()) {
            var trail = Sql.query(
                    connection,
                    "select changes::text || subject_id from audit_event where subject_type in ('InterviewNote', "
                            + "'Interviewee', 'Interview', 'Verbatim') or subject_id like '%' || ? || '%'",
                    row -> row.getString(1),
                    interview);
            assertThat(trail).isNotEmpty();
            assertThat(String.join(" ", trail)).doesNotContain(SECRETS);
            assertThat(Sql.query(
                            connection,
                            "select 1 from idempotency_record where concat(location, body) like '%' || ? || '%'",
                            _ -> true,
                            NOTED))
                    .isEmpty();
        }
        assertThat(String.join("\n", log)).doesNotContain(SECRETS);
    }

    @Test
    void whoEverReadsThemIsInTheTrail() {
        Visitors.officer().get(notesAddress()).then().statusCode(200);

        Visitors.admin()
                .get("/api/v1/audit-events?subjectType=InterviewNote&action=READ&limit=1")
                .then()
                .body("items[0].subjectId", org.hamcrest.Matchers.containsString(interview))
                .body("items[0].actor.name", is("Claire Morel"));
    }

    @Test
    void whenTheInterviewIsDeletedTheirKeysAreGone() {
        var address = "/api/v1/diagnostics/%s/interviews/%s".formatted(slug, interview);
        Visitors.officer()
                .header("If-Match", Visitors.etag(Visitors.officer(), address))
                .delete(address)
                .then()
                .statusCode(204);

        for (var type : List.of("InterviewNote", "Interviewee")) {
            Visitors.admin()
                    .get("/api/v1/audit-events?subjectType=%s&subjectId=%s".formatted(type, interview))
                    .then()
                    .body("items[0].action", is("DELETE"))
                    .body("items.changes.flatten().findAll { it.personal && !it.erased }", is(List.of()));
        }
    }

    @Test
    void onTheirDayTheyAreErasedAlsoOfAPublishedDiagnosticAndOneMayStillBeQuoted() throws SQLException {
        var quoted = GivenInterviews.verbatim(slug);
        try (var connection = database.getConnection()) {
            Sql.update(
                    connection,
                    "update interview set state = 'PLANNED', held_on = null, planned_on = '2020-01-01', "
                            + "purge_at = '2022-01-01' where id = ?::uuid",
                    interview);
        }
        given.at(slug, "PUBLISHED");

        purge.purge();

        Visitors.officer().get(notesAddress()).then().body("text", is(""));
        Visitors.officer()
                .get("/api/v1/diagnostics/%s/interviews/%s".formatted(slug, interview))
                .then()
                .body("interviewee", nullValue())
                .body("publicLabel", is("Entretien employeur, janvier 2020"));
        Visitors.officer()
                .get("/api/v1/diagnostics/%s/verbatims".formatted(slug))
                .then()
                .body("id", contains(quoted));
        try (var connection = database.getConnection()) {
            assertThat(Sql.query(
                            connection, "select kind from erasure where id = ?::uuid", r -> r.getString(1), interview))
                    .containsExactly("INTERVIEW");
        }
    }

    @Inject
    InterviewPurge purge;

    private String answer(ContractOperation operation, RequestSpecification visitor) {
        var path = operation
                .path()
                .replace("{slug}", slug)
                .replace("{id}", interview)
                .replace("{code}", "DEP-30")
                .replace("{territory}", "DEP-30")
                .replaceAll("\\{[a-zA-Z]+}", "1");
        if (!operation.body().isMissingNode()) {
            visitor.contentType(ContentType.JSON).body(operation.body().toString());
        }
        return visitor.redirects()
                .follow(false)
                .request(operation.method(), path)
                .asString();
    }

    private String notesAddress() {
        return "/api/v1/diagnostics/%s/interviews/%s/notes".formatted(slug, interview);
    }

    private io.restassured.response.ValidatableResponse notes(String text) {
        return Visitors.officer()
                .contentType(ContentType.JSON)
                .header("If-Match", Visitors.etag(Visitors.officer(), notesAddress()))
                .body(Map.of("text", text))
                .put(notesAddress())
                .then();
    }
}
