package fr.essaim.access;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.essaim.Given;
import fr.essaim.Visitors;
import fr.essaim.diagnostic.GivenDiagnostics;
import fr.essaim.diagnostic.figure.GivenFigures;
import fr.essaim.diagnostic.finding.GivenFindings;
import fr.essaim.diagnostic.initiative.GivenInitiatives;
import fr.essaim.diagnostic.interview.GivenInterviews;
import fr.essaim.funding.GivenFunding;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.http.Method;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every operation of the contract for every kind of visitor, as access-matrix.csv declares it: an operation that is not
 * declared there, or one there that is no more, fails. 428 and 404 by those who may are what shows that they were let in
 * without changing anything.
 */
@QuarkusTest
class AccessMatrixTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    static final Map<String, Supplier<RequestSpecification>> VISITORS = new LinkedHashMap<>();

    static {
        VISITORS.put("anonymous", Visitors::anonymous);
        VISITORS.put("officer", Visitors::officer);
        VISITORS.put("manager", Visitors::manager);
        VISITORS.put("admin", Visitors::admin);
        VISITORS.put("lead of Gard", () -> Visitors.leadOf("DEP-30"));
        VISITORS.put("lead of another", () -> Visitors.leadOf("DEP-76"));
        VISITORS.put("lead of nothing", Visitors::leadOfNothing);
        VISITORS.put("officer and lead of another", () -> Visitors.officerAndLeadOf("DEP-76"));
        VISITORS.put("funder", () -> Visitors.funder("ANCT"));
        VISITORS.put("program", Visitors::program);
        VISITORS.put("funder of another", () -> Visitors.funder("AUTRE"));
        VISITORS.put("funder of nothing", Visitors::funderOfNothing);
    }

    private static final List<String> DETOURS = List.of(
            "/api/v1%s;x=1",
            "/api/v1;x%s",
            "//api/v1%s",
            "/api//v1%s",
            "/api/v1/%s",
            "/api/v1%s/",
            "/API/v1%s",
            "/api/v1/.%s",
            "/api/v1/nothing/..%s",
            "/api/v1/nothing%%2F..%s",
            "/api%%2Fv1%s",
            "/%%61pi/v1%s",
            "/api/v1%s%%00",
            "/api/v1%s%%3Bx",
            "/api/v1%s.json");

    @Inject
    Given given;

    @Inject
    GivenFunding funding;

    @Inject
    GivenDiagnostics diagnostics;

    private String note = "";
    private String document = "";
    private String organisation = "";
    private String contact = "";

    @BeforeEach
    void whatIsThere() {
        note = given.note("DEP-30");
        organisation = given.organisation();
        contact = given.contact(organisation);
    }

    @Test
    void everyOperationIsDeclaredAndDoesWhatIsDeclaredOrSaysWhyNot() throws IOException {
        var declared = declared();
        var operations = ContractOperation.all(ContractOperation.contract());
        assertThat(operations.stream().map(ContractOperation::id))
                .as("the operations of the contract and those of access-matrix.csv")
                .containsExactlyInAnyOrderElementsOf(declared.keySet());
        var others = new ArrayList<String>();
        for (var operation : operations) {
            var expected = Objects.requireNonNull(declared.get(operation.id()));
            var path = path(operation);
            for (var visitor : VISITORS.entrySet()) {
                var name = visitor.getKey();
                var answer = call(operation, visitor.getValue().get(), path);
                var status = answer.statusCode();
                if (status != Integer.parseInt(expected.getField(name))) {
                    others.add("%s by %s: %d, not %s".formatted(operation.id(), name, status, expected.getField(name)));
                }
                if (status >= 400 && !isProblem(answer)) {
                    others.add("%s by %s: %d without a problem".formatted(operation.id(), name, status));
                }
                if (status < 300 && operation.method() != Method.GET) {
                    path = path(operation); // what the next one changes is still to be changed
                }
            }
        }
        assertThat(others).isEmpty();
    }

    @Test
    void whoIsRefusedIsRefusedByEveryDetour() throws IOException {
        var declared = declared();
        for (var operation : ContractOperation.all(ContractOperation.contract())) {
            if (operation.isOpenToEverybody()) {
                continue;
            }
            var straight = path(operation).substring("/api/v1".length());
            for (var detour : DETOURS) {
                var path = detour.formatted(straight);
                for (var name : List.of("anonymous", "funder")) {
                    if (isLetIn(declared, operation, name)) {
                        continue;
                    }
                    var visitor = Objects.requireNonNull(VISITORS.get(name)).get();
                    var answer = call(operation, visitor.urlEncodingEnabled(false), path);
                    var isPage = answer.contentType().startsWith("text/html");
                    assertThat(answer.statusCode() >= 400 || isPage)
                            .as("%s %s answered %d", operation.method(), path, answer.statusCode())
                            .isTrue();
                }
            }
        }
    }

    private static boolean isProblem(Response refusal) throws IOException {
        if (!refusal.contentType().startsWith("application/problem+json")) {
            return false;
        }
        var problem = JSON.readTree(refusal.asString());
        return problem.path("status").asInt() == refusal.statusCode()
                && !problem.path("requestId").asText().isEmpty();
    }

    private static boolean isLetIn(Map<String, NamedCsvRecord> declared, ContractOperation operation, String visitor) {
        return Objects.requireNonNull(declared.get(operation.id()))
                .getField(visitor)
                .startsWith("2");
    }

    private static Map<String, NamedCsvRecord> declared() throws IOException {
        var file = Objects.requireNonNull(AccessMatrixTest.class.getResourceAsStream("/access-matrix.csv"));
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.stream().collect(toMap(row -> row.getField("operation"), row -> row));
        }
    }

    private String path(ContractOperation operation) {
        var subject = operation.path().startsWith("/api/v1/indicators") ? "BES-02" : "DEP-30";
        if (operation.path().startsWith("/api/v1/diagnostics/{slug}")) {
            return pathOfADiagnostic(operation);
        }
        var id = idFor(operation.path());
        if (operation.path().contains("{slug}")) {
            return pathOfAProject(operation, id);
        }
        return operation
                .path()
                .replace("{payment}", operation.path().contains("{payment}") ? GivenFunding.paymentOf(id) : "")
                .replace("{code}", subject)
                .replace("{territory}", "DEP-30")
                .replace("{id}", id);
    }

    /** Of what is there and nobody has published, where there is such a thing. */
    private String idFor(String path) {
        if (path.contains("/notes/")) {
            return note;
        }
        if (path.contains("/funding-agreements/")) {
            return funding.agreementOfAnct();
        }
        if (path.contains("/organisations/")) {
            return organisation;
        }
        return path.contains("/contacts/") ? contact : UUID.randomUUID().toString();
    }

    /** A project of the call's own, which nobody has published, with what the path names. */
    private String pathOfAProject(ContractOperation operation, String id) {
        var slug = given.project("Projet d'essai");
        var path = operation
                .path()
                .replace("{slug}", slug)
                .replace("{revision}", "1")
                .replace("{number}", "1");
        if (operation.path().contains("{number}")) {
            given.modelDraft(slug, Given.modelContent());
        } else if (operation.id().equals("getPublication")) {
            given.publish(slug);
        } else if (operation.id().equals("addEvidence")) {
            document = given.document(slug, "TEAM");
        }
        return path.replace("{id}", partOfAProject(operation, slug, id));
    }

    private String partOfAProject(ContractOperation operation, String slug, String id) {
        if (operation.id().equals("decideStageChange")) {
            return given.proposedStep(slug);
        }
        return switch (operation.path().replaceAll(".*\\{slug}/([a-z]+)/\\{id}.*", "$1")) {
            case "documents" -> given.document(slug, "PUBLIC");
            case "evidence" -> given.evidence(slug, 3, LocalDate.of(2099, 1, 1));
            case "results" -> given.result(slug);
            default -> id;
        };
    }

    /** A diagnostic of Gard of the call's own, whose lead edits it, with what the path names. */
    private String pathOfADiagnostic(ContractOperation operation) {
        var slug = diagnostics.withEditor("DEP-30");
        if (operation.id().equals("beginNextDiagnostic")) {
            diagnostics.at(slug, "PUBLISHED");
        }
        return operation
                .path()
                .replace("{slug}", slug)
                .replace("{code}", "BES-03")
                .replace("{id}", partOfADiagnostic(operation, slug));
    }

    private String partOfADiagnostic(ContractOperation operation, String slug) {
        return switch (operation.path().replaceAll(".*\\{slug}/([a-z-]+)/\\{id}.*", "$1")) {
            case "documents" -> GivenFigures.document(slug);
            case "members" -> diagnostics.member(slug, "marc.lefevre@seine-maritime.example.org", "READER");
            case "initiatives" -> GivenInitiatives.added(slug, GivenInitiatives.draft("Permanences"));
            case "gaps" -> GivenInitiatives.gap(slug, "HIRING");
            case "initiative-imports" -> GivenInitiatives.preview(slug, GivenInitiatives.FAULTLESS);
            case "interviews" ->
                operation.id().equals("addVerbatim") ? GivenInterviews.held(slug) : GivenInterviews.planned(slug);
            case "verbatims" -> GivenInterviews.verbatim(slug);
            case "findings" -> GivenFindings.finding(slug);
            case "issues" -> GivenFindings.issue(slug);
            case "options" -> GivenFindings.option(slug);
            default -> "";
        };
    }

    private Response call(ContractOperation operation, RequestSpecification visitor, String path) {
        if (!operation.body().isMissingNode()) {
            visitor.contentType(ContentType.JSON)
                    .body(nobodyElses(operation.body()).toString());
        }
        if (operation.takesAFile()) {
            visitor.contentType(ContentType.BINARY).body(new byte[] {'P', 'K', 3, 4});
        }
        return visitor.redirects().follow(false).request(operation.method(), path);
    }

    /** What has a name of its own gets one, what rests on a document names one of its project, who signs is there. */
    private JsonNode nobodyElses(JsonNode body) {
        if (body.has("funder")) {
            return body.<ObjectNode>deepCopy()
                    .put("reference", UUID.randomUUID().toString())
                    .put("funder", funding.anct().toString())
                    .put("beneficiary", funding.ansa().toString());
        }
        if (body.has("account")) {
            return body.<ObjectNode>deepCopy().put("account", UUID.randomUUID() + "@example.org");
        }
        if (body.has("document")) {
            return body.<ObjectNode>deepCopy().put("document", document);
        }
        return body.has("name") ? body.<ObjectNode>deepCopy().put("name", "Essai " + UUID.randomUUID()) : body;
    }
}
