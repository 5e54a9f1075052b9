package fr.essaim.diagnostic.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.Visitors;
import fr.essaim.access.ContractOperation;
import fr.essaim.access.ContractReader;
import fr.essaim.diagnostic.GivenDiagnostics;
import fr.essaim.shared.database.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.http.Method;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was noted in an interview, who was talked to and what may not be quoted reach nobody but Ansa. */
@QuarkusTest
class ConfidentialityTest {

    private static final String NOTED = "zygomatique";
    private static final String PERSON = "Quasimodette";
    private static final String UNQUOTABLE = "xylophage";
    private static final String EMPLOYER = "Chrysocolle";
    private static final List<String> SECRETS = List.of(NOTED, PERSON, UNQUOTABLE, EMPLOYER);
    /** What even the trail keeps sealed. */
    private static final List<String> PERSONAL = List.of(NOTED, PERSON, UNQUOTABLE);

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
    private final Map<String, String> ids = new HashMap<>();
    private List<ContractOperation> operations = List.of();

    private final List<String> log = new CopyOnWriteArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord line) {
            var thrown = new StringWriter();
            if (line.getThrown() != null) {
                line.getThrown().printStackTrace(new PrintWriter(thrown));
            }
            log.add(line.getMessage() + Arrays.toString(line.getParameters()) + thrown);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void anInterviewWithSecrets() {
        Logger.getLogger("").addHandler(handler);
        slug = given.withEditor("DEP-30");
        anInterviewWithSecretsIn(slug);
        operations = ContractOperation.all(ContractOperation.contract());
    }

    private void anInterviewWithSecretsIn(String slug) {
        var draft = new HashMap<>(GivenInterviews.draft());
        draft.put("organisation", EMPLOYER);
        draft.put("interviewee", Map.of("name", PERSON, "role", PERSON));
        interview = GivenInterviews.planned(slug, draft);
        GivenInterviews.step(slug, interview, Map.of("to", "DONE", "heldOn", "2023-03-21"))
                .statusCode(200);
        notes(NOTED + ", en confiance").statusCode(200);
        var unsaid = new HashMap<>(GivenInterviews.said(UNQUOTABLE));
        unsaid.remove("consentOn");
        ids.put(
                "/verbatims/{id}",
                Visitors.officer()
                        .contentType(ContentType.JSON)
                        .body(unsaid)
                        .post("/api/v1/diagnostics/%s/interviews/%s/verbatims".formatted(slug, interview))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id"));
        ids.put("/diagnostics/{slug}", slug);
        ids.put("/interviews/{id}", interview);
        ids.put("/territories/{code}", "DEP-30");
    }

    @AfterEach
    void nobodyListensAnyMore() {
        Logger.getLogger("").removeHandler(handler);
    }

    @Test
    void noOperationTellsThemToAnybodyElse() {
        for (var operation : operations) {
            for (var other : OTHERS) {
                assertThat(answer(operation, other))
                        .as("%s %s", operation.method(), operation.path())
                        .doesNotContain(SECRETS);
            }
        }
    }

    @Test
    void aPublicationThatRestsOnThemTellsThemToNobodyEither() {
        slug = given.finalising();
        anInterviewWithSecretsIn(slug);
        var finding = Map.of(
                "statement",
                "On recrute.",
                "theme",
                "NEED",
                "strength",
                "STRONG",
                "evidence",
                List.of(Map.of("kind", "INTERVIEW", "key", interview, "note", "")));
        Visitors.officer()
                .contentType(ContentType.JSON)
                .body(finding)
                .post("/api/v1/diagnostics/%s/findings".formatted(slug))
                .then()
                .statusCode(201);
        GivenDiagnostics.agreed(slug, "DEP-30");
        GivenDiagnostics.publish(Visitors.manager(), slug).statusCode(200);

        Visitors.anonymous()
                .get("/api/v1/diagnostics/%s/published".formatted(slug))
                .then()
                .body("content.findings.findings.evidence.flatten().label", hasItem("Entretien employeur, mars 2023"));
        for (var operation : operations) {
            for (var other : OTHERS) {
                if (operation.method() == Method.GET) {
                    assertThat(answer(operation, other)).as(operation.path()).doesNotContain(SECRETS);
                }
            }
        }
    }

    @Test
    void toAnsaTheNotesAreToldWhereTheyAreAskedForAndToWhoKeepsTheTrailInIt() {
        assertThat(toldTo(Visitors::manager)).containsExactly("getInterviewNotes");
        assertThat(toldTo(Visitors::admin))
                .containsExactlyInAnyOrder("getInterviewNotes", "listAuditEvents", "exportAuditEvents");
    }

    private List<String> toldTo(Supplier<RequestSpecification> visitor) {
        return operations.stream()
                .filter(operation -> operation.method() == Method.GET)
                .filter(operation -> answer(operation, visitor).contains(NOTED))
                .map(ContractOperation::id)
                .toList();
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
            assertThat(String.join(" ", trail)).doesNotContain(PERSONAL);
            assertThat(Sql.query(
                            connection,
                            "select 1 from idempotency_record where concat(location, body) like '%' || ? || '%'",
                            _ -> true,
                            NOTED))
                    .isEmpty();
        }
        Logger.getLogger("fr.essaim").info("heard");
        assertThat(String.join("\n", log)).contains("heard").doesNotContain(SECRETS);
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

    /** A read in all its forms, and whatever else with the body that the contract shows. */
    private String answer(ContractOperation operation, Supplier<RequestSpecification> visitor) {
        if (operation.method() == Method.GET) {
            return new ContractReader(ids, NOTED, Map.of()).everything(operation, visitor);
        }
        var request = visitor.get();
        if (!operation.body().isMissingNode()) {
            request.contentType(ContentType.JSON).body(operation.body().toString());
        }
        return request.redirects()
                .follow(false)
                .request(operation.method(), operation.path(ids))
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
