package fr.essaim.shared.openapi;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.essaim.Given;
import fr.essaim.TidyFile;
import fr.essaim.Visitors;
import fr.essaim.diagnostic.GivenDiagnostics;
import fr.essaim.diagnostic.initiative.GivenInitiatives;
import fr.essaim.diagnostic.interview.GivenInterviews;
import fr.essaim.funding.GivenFunding;
import fr.essaim.indicator.Unit;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.http.Method;
import io.restassured.response.ExtractableResponse;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The examples of the contract are what the API answers; of long lists they show a part. */
@QuarkusTest
class ContractExamplesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** Made anew in each database. */
    private static final Set<String> OWN_TO_A_DATABASE = Set.of(
            "id",
            "interview",
            "slug",
            "sourceId",
            "importId",
            "importedAt",
            "sha256",
            "indicatorCode",
            "figuresAsOf",
            "recordedAt",
            "withdrawnAt",
            "createdAt",
            "purgeAt",
            "exportedAt",
            "agreementId",
            "updatedAt",
            "decidedAt",
            "proposedAt",
            "publishedAt",
            "madeAt",
            "signedAt",
            "checkedAt",
            "signedOn",
            "writtenAt",
            "document",
            "addedAt",
            "enteredAt",
            "confirmedAt",
            "at",
            "subjectId",
            "requestId",
            "next");

    /** Over what a manager has seen: the resource before it. */
    private static final String WHAT_IS_DECIDED =
            "/(confirmation|publications?|stage-changes/[^/]+/decision|sign-off|suppression-check)$";

    private record Call(Supplier<RequestSpecification> visitor, Method method, String path) {}

    private static Call get(Supplier<RequestSpecification> visitor, String path) {
        return new Call(visitor, Method.GET, path);
    }

    private static RequestSpecification lead() {
        return Visitors.leadOf("DEP-30");
    }

    private static final Map<String, Call> CALLS = Map.ofEntries(
            entry("getMe", get(ContractExamplesTest::lead, "me")),
            entry("searchTerritories", get(Visitors::anonymous, "territories?q=seine mar&limit=1")),
            entry("getTerritory", get(Visitors::anonymous, "territories/DEP-30")),
            entry("listTerritoryObservations", get(Visitors::anonymous, "territories/DEP-30/observations")),
            entry("listIndicators", get(Visitors::anonymous, "indicators")),
            entry("getIndicator", get(Visitors::anonymous, "indicators/PUB-05")),
            entry("listIndicatorObservations", get(Visitors::anonymous, "indicators/BES-01/observations")),
            entry(
                    "listObservations",
                    get(
                            Visitors::anonymous,
                            "observations?indicators=BES-01&territories=DEP-30&since=2024-01-01&until=2024-12-31")),
            entry("getTensionVulnerability", get(Visitors::anonymous, "tension-vulnerability?year=2023")),
            entry("explainTensionVulnerability", get(Visitors::anonymous, "tension-vulnerability/DEP-30?year=2023")),
            entry("listImports", get(Visitors::officer, "imports?limit=500")),
            entry("lookAtImport", new Call(Visitors::officer, Method.POST, "imports?fileName=essai.csv")),
            entry("getImport", get(Visitors::officer, "imports/{looked at}")),
            entry("listImportChanges", get(Visitors::officer, "imports/{looked at}/changes")),
            entry("listRefusedCells", get(Visitors::officer, "imports/{looked at}/refused-cells")),
            entry("correctImportSource", new Call(Visitors::officer, Method.PUT, "imports/{looked at}/source")),
            entry("recordImport", new Call(Visitors::officer, Method.POST, "imports/{faultless}/recording")),
            entry("withdrawImport", new Call(Visitors::manager, Method.POST, "imports/{recorded}/withdrawal")),
            entry(
                    "getFigureHistory",
                    get(
                            Visitors::anonymous,
                            "indicators/BES-01/observations/DEP-30/history?period=2024-01-01/2024-12-31")),
            entry("lookAtTables", new Call(Visitors::officer, Method.POST, "file-tables?fileName=essai.csv")),
            entry("listFileMappings", get(Visitors::officer, "file-mappings?{described}")),
            entry("addFileMapping", new Call(Visitors::officer, Method.POST, "file-mappings")),
            entry("getFileMapping", get(Visitors::officer, "file-mappings/{described}")),
            entry("changeFileMapping", new Call(Visitors::officer, Method.PUT, "file-mappings/{described}")),
            entry("addTerritoryNote", new Call(ContractExamplesTest::lead, Method.POST, "territories/DEP-30/notes")),
            entry("listTerritoryNotes", get(ContractExamplesTest::lead, "territories/DEP-30/notes")),
            entry("getTerritoryNote", get(ContractExamplesTest::lead, "territories/DEP-30/notes/{note}")),
            entry(
                    "changeTerritoryNote",
                    new Call(ContractExamplesTest::lead, Method.PUT, "territories/DEP-30/notes/{note}")),
            entry("reviseDefinition", new Call(Visitors::admin, Method.POST, "indicators/{indicator}/definitions")),
            entry("listProjects", get(Visitors::officer, "projects?q=Décompte")),
            entry("countProjects", get(Visitors::officer, "projects/overview?q=Décompte")),
            entry("addProject", new Call(Visitors::officer, Method.POST, "projects")),
            entry("getProject", get(Visitors::officer, "projects/{published}")),
            entry("changeProject", new Call(Visitors::officer, Method.PUT, "projects/{project}")),
            entry("listStageChanges", get(Visitors::officer, "projects/{waiting}/stage-changes")),
            entry("changeStage", new Call(Visitors::officer, Method.POST, "projects/{project}/stage-changes")),
            entry(
                    "decideStageChange",
                    new Call(Visitors::manager, Method.POST, "projects/{waiting}/stage-changes/{step}/decision")),
            entry(
                    "withdrawStageChange",
                    new Call(Visitors::officer, Method.POST, "projects/{waiting}/stage-changes/{step}/withdrawal")),
            entry("listProjectChanges", get(Visitors::officer, "projects/{waiting}/changes?limit=1")),
            entry("listPublications", get(Visitors::officer, "projects/{published}/publications")),
            entry("getPublication", get(Visitors::anonymous, "projects/{published}/publications/1")),
            entry("listDocuments", get(Visitors::officer, "projects/{documented}/documents")),
            entry(
                    "addDocument",
                    new Call(
                            Visitors::officer,
                            Method.POST,
                            "projects/{project}/documents?fileName=rapport.pdf&title=Rapport d'évaluation")),
            entry("getDocument", get(Visitors::officer, "projects/{documented}/documents/{part}")),
            entry("changeDocument", new Call(Visitors::officer, Method.PUT, "projects/{documented}/documents/{part}")),
            entry("listEvidence", get(Visitors::officer, "projects/{proven}/evidence")),
            entry("addEvidence", new Call(Visitors::officer, Method.POST, "projects/{documented}/evidence")),
            entry("getEvidence", get(Visitors::officer, "projects/{proven}/evidence/{part}")),
            entry("changeEvidence", new Call(Visitors::officer, Method.PUT, "projects/{proven}/evidence/{part}")),
            entry(
                    "confirmEvidence",
                    new Call(Visitors::manager, Method.POST, "projects/{proven}/evidence/{part}/confirmation")),
            entry(
                    "withdrawEvidence",
                    new Call(Visitors::manager, Method.POST, "projects/{confirmed}/evidence/{part}/withdrawal")),
            entry("listResults", get(Visitors::officer, "projects/{measured}/results")),
            entry("addResult", new Call(Visitors::officer, Method.POST, "projects/{project}/results")),
            entry("getResult", get(Visitors::officer, "projects/{measured}/results/{part}")),
            entry("changeResult", new Call(Visitors::officer, Method.PUT, "projects/{measured}/results/{part}")),
            entry("publishProject", new Call(Visitors::manager, Method.POST, "projects/{project}/publications")),
            entry("listOrganisations", get(Visitors::officer, "organisations?q=cohesion&limit=500&{organisation}")),
            entry("addOrganisation", new Call(Visitors::officer, Method.POST, "organisations")),
            entry("getOrganisation", get(Visitors::officer, "organisations/{organisation}")),
            entry("changeOrganisation", new Call(Visitors::officer, Method.PUT, "organisations/{organisation}")),
            entry("listDuplicates", get(Visitors::officer, "organisations/duplicates?{organisation}")),
            entry("mergeOrganisation", new Call(Visitors::manager, Method.POST, "organisations/{duplicate}/merge")),
            entry(
                    "listOrganisationContacts",
                    get(Visitors::officer, "organisations/{organisation}/contacts?{contact}")),
            entry("addContact", new Call(Visitors::officer, Method.POST, "organisations/{organisation}/contacts")),
            entry("listContacts", get(Visitors::officer, "contacts?limit=500&{contact}")),
            entry("getContact", get(Visitors::officer, "contacts/{contact}")),
            entry("exportContact", get(Visitors::officer, "contacts/{contact}/export")),
            entry("changeContact", new Call(Visitors::officer, Method.PUT, "contacts/{contact}")),
            entry("search", get(Visitors::anonymous, "search?q=seine maritime")),
            entry("listTasks", get(Visitors::manager, "tasks")),
            entry("listModelVersions", get(Visitors::anonymous, "projects/{published}/models{modelled}")),
            entry("beginModelVersion", new Call(Visitors::officer, Method.POST, "projects/{project}/models")),
            entry("getModelVersion", get(Visitors::officer, "projects/{project}/models{modelled}/1")),
            entry(
                    "changeModelVersion",
                    new Call(Visitors::officer, Method.PUT, "projects/{project}/models{drafted}/1")),
            entry(
                    "publishModelVersion",
                    new Call(Visitors::manager, Method.POST, "projects/{project}/models{drafted}/1/publication")),
            entry(
                    "checkPrerequisites",
                    get(Visitors::anonymous, "projects/{published}/models{modelled}/1/prerequisites?territory=DEP-30")),
            entry("listFundingAgreements", get(Visitors::officer, "funding-agreements?q={signed}")),
            entry("addFundingAgreement", new Call(Visitors::officer, Method.POST, "funding-agreements")),
            entry("getFundingAgreement", get(Visitors::officer, "funding-agreements/{signed}")),
            entry("changeFundingAgreement", new Call(Visitors::officer, Method.PUT, "funding-agreements/{signed}")),
            entry(
                    "addFundingPayment",
                    new Call(Visitors::officer, Method.POST, "funding-agreements/{signed}/payments")),
            entry(
                    "changeFundingPayment",
                    new Call(Visitors::officer, Method.PUT, "funding-agreements/{signed}/payments/{payment}")),
            entry(
                    "deleteFundingPayment",
                    new Call(Visitors::officer, Method.DELETE, "funding-agreements/{signed}/payments/{payment}")),
            entry("getFundingTotals", get(() -> Visitors.funder("EXEMPLE"), "funding/totals")),
            entry("getProjectFunding", get(Visitors::officer, "projects/{published}/funding")),
            entry("listDiagnostics", get(Visitors::officer, "diagnostics?limit=500&{diagnostic}")),
            entry("beginDiagnostic", new Call(Visitors::officer, Method.POST, "diagnostics")),
            entry("getDiagnostic", get(Visitors::officer, "diagnostics/{diagnostic}")),
            entry("getDiagnosticScope", get(Visitors::officer, "diagnostics/{diagnostic}/scope")),
            entry("changeDiagnosticScope", new Call(Visitors::officer, Method.PUT, "diagnostics/{diagnostic}/scope")),
            entry(
                    "changeDiagnosticStage",
                    new Call(Visitors::officer, Method.POST, "diagnostics/{diagnostic}/stage-changes")),
            entry(
                    "beginNextDiagnostic",
                    new Call(Visitors::officer, Method.POST, "diagnostics/{superseding}/successor")),
            entry("listDiagnosticMembers", get(Visitors::officer, "diagnostics/{diagnostic}/members?{part}")),
            entry("addDiagnosticMember", new Call(Visitors::officer, Method.POST, "diagnostics/{diagnostic}/members")),
            entry("getDiagnosticMember", get(Visitors::officer, "diagnostics/{diagnostic}/members/{part}")),
            entry(
                    "changeDiagnosticMember",
                    new Call(Visitors::officer, Method.PUT, "diagnostics/{diagnostic}/members/{part}")),
            entry("listDiagnosticFigures", get(Visitors::officer, "diagnostics/{diagnostic}/figures?{entered}")),
            entry("checkSuppression", get(Visitors::officer, "diagnostics/{diagnostic}/suppression?{entered}")),
            entry("getFigureEntry", get(Visitors::officer, "diagnostics/{diagnostic}/figures/PUB-02/entry?{entered}")),
            entry(
                    "enterFigure",
                    new Call(Visitors::officer, Method.PUT, "diagnostics/{diagnostic}/figures/PUB-02/entry")),
            entry("getFigureNote", get(Visitors::officer, "diagnostics/{diagnostic}/figures/PUB-02/note?{entered}")),
            entry(
                    "writeFigureNote",
                    new Call(Visitors::officer, Method.PUT, "diagnostics/{diagnostic}/figures/PUB-02/note")),
            entry("listDiagnosticDocuments", get(Visitors::officer, "diagnostics/{diagnostic}/documents?{part}")),
            entry(
                    "addDiagnosticDocument",
                    new Call(
                            Visitors::officer,
                            Method.POST,
                            "diagnostics/{diagnostic}/documents?fileName=enquete.pdf&title=Enquête auprès des services")),
            entry("getDiagnosticDocument", get(Visitors::officer, "diagnostics/{diagnostic}/documents/{part}")),
            entry("listDiagnosticInitiatives", get(Visitors::officer, "diagnostics/{diagnostic}/initiatives?{part}")),
            entry("addInitiative", new Call(Visitors::officer, Method.POST, "diagnostics/{diagnostic}/initiatives")),
            entry("getInitiative", get(Visitors::officer, "diagnostics/{diagnostic}/initiatives/{part}")),
            entry(
                    "changeInitiative",
                    new Call(Visitors::officer, Method.PUT, "diagnostics/{diagnostic}/initiatives/{part}")),
            entry(
                    "listInitiativeDuplicates",
                    get(Visitors::officer, "diagnostics/{diagnostic}/initiatives/duplicates?{part}")),
            entry(
                    "mergeInitiative",
                    new Call(Visitors::officer, Method.POST, "diagnostics/{diagnostic}/initiatives/{part}/merge")),
            entry(
                    "getInitiativeCoverage",
                    get(Visitors::officer, "diagnostics/{diagnostic}/initiatives/coverage?{part}")),
            entry("getInitiativePlaces", get(Visitors::officer, "diagnostics/{diagnostic}/initiatives/places?{part}")),
            entry("confirmGap", new Call(Visitors::officer, Method.POST, "diagnostics/{diagnostic}/gaps")),
            entry("getGap", get(Visitors::officer, "diagnostics/{diagnostic}/gaps/{part}")),
            entry(
                    "lookAtInitiativeImport",
                    new Call(
                            Visitors::officer,
                            Method.POST,
                            "diagnostics/{diagnostic}/initiative-imports?fileName=initiatives.csv")),
            entry("getInitiativeImport", get(Visitors::officer, "diagnostics/{diagnostic}/initiative-imports/{part}")),
            entry(
                    "recordInitiativeImport",
                    new Call(
                            Visitors::officer,
                            Method.POST,
                            "diagnostics/{diagnostic}/initiative-imports/{part}/recording")),
            entry("listInitiatives", get(Visitors::anonymous, "initiatives?limit=500&q={reviewed}")),
            entry("getPublishedInitiative", get(Visitors::anonymous, "initiatives/{reviewed}")),
            entry("listInterviewGuides", get(Visitors::officer, "interview-guides")),
            entry("listInterviews", get(Visitors::officer, "diagnostics/{diagnostic}/interviews?{part}")),
            entry("planInterview", new Call(Visitors::officer, Method.POST, "diagnostics/{diagnostic}/interviews")),
            entry("getInterview", get(Visitors::officer, "diagnostics/{diagnostic}/interviews/{part}")),
            entry(
                    "changeInterview",
                    new Call(Visitors::officer, Method.PUT, "diagnostics/{diagnostic}/interviews/{part}")),
            entry(
                    "changeInterviewState",
                    new Call(
                            Visitors::officer,
                            Method.POST,
                            "diagnostics/{diagnostic}/interviews/{part}/state-changes")),
            entry("getInterviewNotes", get(Visitors::officer, "diagnostics/{diagnostic}/interviews/{part}/notes")),
            entry(
                    "writeInterviewNotes",
                    new Call(Visitors::officer, Method.PUT, "diagnostics/{diagnostic}/interviews/{part}/notes")),
            entry(
                    "addVerbatim",
                    new Call(Visitors::officer, Method.POST, "diagnostics/{diagnostic}/interviews/{part}/verbatims")),
            entry("listVerbatims", get(Visitors::officer, "diagnostics/{diagnostic}/verbatims?{part}")),
            entry("getVerbatim", get(Visitors::officer, "diagnostics/{diagnostic}/verbatims/{part}")),
            entry(
                    "changeVerbatim",
                    new Call(Visitors::officer, Method.PUT, "diagnostics/{diagnostic}/verbatims/{part}")),
            entry("listFindings", get(Visitors::officer, "diagnostics/{diagnostic}/findings?{part}")),
            entry("addFinding", new Call(Visitors::officer, Method.POST, "diagnostics/{diagnostic}/findings")),
            entry(
                    "orderFindings",
                    new Call(Visitors::officer, Method.PUT, "diagnostics/{diagnostic}/findings/order?{part}")),
            entry("getFinding", get(Visitors::officer, "diagnostics/{diagnostic}/findings/{part}")),
            entry("changeFinding", new Call(Visitors::officer, Method.PUT, "diagnostics/{diagnostic}/findings/{part}")),
            entry("listIssues", get(Visitors::officer, "diagnostics/{diagnostic}/issues?{part}")),
            entry("addIssue", new Call(Visitors::officer, Method.POST, "diagnostics/{diagnostic}/issues")),
            entry(
                    "orderIssues",
                    new Call(Visitors::officer, Method.PUT, "diagnostics/{diagnostic}/issues/order?{part}")),
            entry("getIssue", get(Visitors::officer, "diagnostics/{diagnostic}/issues/{part}")),
            entry("changeIssue", new Call(Visitors::officer, Method.PUT, "diagnostics/{diagnostic}/issues/{part}")),
            entry("listDeploymentOptions", get(Visitors::officer, "diagnostics/{diagnostic}/options?{part}")),
            entry("addDeploymentOption", new Call(Visitors::officer, Method.POST, "diagnostics/{diagnostic}/options")),
            entry(
                    "orderDeploymentOptions",
                    new Call(Visitors::officer, Method.PUT, "diagnostics/{diagnostic}/options/order?{part}")),
            entry("getDeploymentOption", get(Visitors::officer, "diagnostics/{diagnostic}/options/{part}")),
            entry(
                    "changeDeploymentOption",
                    new Call(Visitors::officer, Method.PUT, "diagnostics/{diagnostic}/options/{part}")),
            entry(
                    "checkDeploymentOption",
                    get(Visitors::officer, "diagnostics/{diagnostic}/options/{part}/prerequisites")),
            entry("listFindingEvidence", get(Visitors::officer, "diagnostics/{diagnostic}/evidence")),
            entry("listOptionCandidates", get(Visitors::officer, "diagnostics/{diagnostic}/option-candidates")),
            entry("getDiagnosticEnd", get(Visitors::officer, "diagnostics/{diagnostic}/end")),
            entry("getRestitution", get(Visitors::officer, "diagnostics/{diagnostic}/restitution")),
            entry("recordRestitution", new Call(Visitors::officer, Method.PUT, "diagnostics/{diagnostic}/restitution")),
            entry(
                    "recordSuppressionCheck",
                    new Call(Visitors::officer, Method.POST, "diagnostics/{diagnostic}/suppression-check")),
            entry(
                    "signOffDiagnostic",
                    new Call(ContractExamplesTest::lead, Method.POST, "diagnostics/{finalising}/sign-off")),
            entry(
                    "publishDiagnostic",
                    new Call(Visitors::manager, Method.POST, "diagnostics/{publishable}/publication")),
            entry("getPublishedDiagnostic", get(Visitors::anonymous, "diagnostics/{read}/published")),
            entry("listDiagnosticSubscriptions", get(Visitors::officer, "diagnostic-subscriptions?{subscribed}")),
            entry("subscribeToDiagnostics", new Call(Visitors::officer, Method.POST, "diagnostic-subscriptions")),
            entry("getDiagnosticSubscription", get(Visitors::officer, "diagnostic-subscriptions/{subscribed}")),
            entry("listAuditEvents", get(Visitors::admin, "audit-events?subjectType=TerritoryNote&action=CREATE")));

    @Inject
    Given given;

    @Inject
    GivenFunding funding;

    @Inject
    GivenDiagnostics diagnostics;

    @Test
    void everyBodyShowsAnExampleThatIsTrue() throws IOException {
        given.note("DEP-30");
        given.project("Rallye du décompte");
        given.incompleteProject("Projet sans porteur");
        var contract = contract();
        var tried = new HashSet<String>();
        for (var operation : contract.path("paths").findParents("operationId")) {
            var id = operation.path("operationId").asText();
            var example = example(operation);
            if (!example.isMissingNode()) {
                var answer = answer(Objects.requireNonNull(CALLS.get(id), id), operation);
                assertThat(shows(example, answer))
                        .as("%s answers its example, not %s", id, answer)
                        .isTrue();
                tried.add(id);
            } else {
                assertThat(answersJson(operation)).as("%s has no example", id).isFalse();
            }
        }
        assertThat(tried).isEqualTo(CALLS.keySet());
    }

    private static JsonNode contract() throws IOException {
        return JSON.readTree(Visitors.anonymous()
                .accept("application/json")
                .get("/api/openapi")
                .asString());
    }

    private static JsonNode example(JsonNode operation) {
        var read = operation.at("/responses/200/content/application~1json/example");
        return read.isMissingNode() ? operation.at("/responses/201/content/application~1json/example") : read;
    }

    private static boolean answersJson(JsonNode operation) {
        return Stream.of("200", "201")
                .anyMatch(status ->
                        operation.path("responses").path(status).path("content").has("application/json"));
    }

    private JsonNode answer(Call call, JsonNode operation) throws IOException {
        var request = call.visitor().get();
        var path = "/api/v1/" + call.path();
        if (path.contains("{note}")) {
            path = path.replace("{note}", given.note("DEP-30"));
        }
        if (path.contains("{indicator}")) {
            var indicator = given.indicator(Unit.COUNT);
            request.header("If-Match", Visitors.etag(Visitors.admin(), "/api/v1/indicators/" + indicator));
            path = path.replace("{indicator}", indicator);
        }
        if (path.contains("/funding/totals")) {
            funding.agreement(funding.coded("EXEMPLE", "Fondation Exemple"), "getFundingTotals");
        }
        if (path.contains("/funding-agreements")) {
            return signed(call, path, operation);
        }
        var body = operation.at("/requestBody/content/application~1json/example");
        if (path.contains("/organisations") || path.contains("/contacts")) {
            path = anOrganisation(path);
            if (body.has("into")) {
                body = body.<ObjectNode>deepCopy().put("into", added("organisations", "addOrganisation"));
            }
        }
        if (!body.isMissingNode()) {
            request.contentType(ContentType.JSON).body(body.toString());
        }
        if (path.contains("{subscribed}")) {
            var id = added("diagnostic-subscriptions", "subscribeToDiagnostics");
            path = path.replace("?{subscribed}", "").replace("{subscribed}", id);
        }
        if (path.contains("{publishable}")) {
            path = path.replace("{publishable}", diagnostics.publishable());
            request.header("If-Match", Visitors.etag(Visitors.manager(), path.replace("/publication", "")));
        }
        path = path.replace("{read}", path.contains("{read}") ? diagnostics.published() : "")
                .replace("{finalising}", path.contains("{finalising}") ? diagnostics.finalising() : "");
        if (path.contains("{diagnostic}") || path.contains("{superseding}")) {
            path = aDiagnostic(path);
            if (path.contains("?fileName")) {
                request.contentType(ContentType.BINARY).body(Given.pdf());
            }
        }
        if (path.contains("{reviewed}")) {
            path = aReviewedInitiative(path);
        } else if (path.contains("/initiative")) {
            withItsInitiatives(path, request);
        }
        if (path.contains("/projects/{")) {
            path = aProject(path, request, body.path("document").asText());
        }
        if (path.endsWith("/funding")) {
            funding.agreementFor(aFunder(), "getProjectFunding", path.split("/", -1)[4]);
        }
        if (path.contains("/file-mappings")) {
            path = aDescribedTable(path, request);
        } else if (path.contains("/file-tables")) {
            TidyFile.of("essai.csv").into(request);
        } else if (path.contains("/imports")) {
            path = anImport(path, request, body.path("id").asText());
        } else if (path.endsWith("/order")) {
            var list = path.substring(0, path.length() - "/order".length());
            request.header("If-Match", Visitors.etag(call.visitor().get(), list))
                    .body(Map.of("ids", Visitors.officer().get(list).path("id")));
        } else if (call.method() == Method.PUT || path.matches(".*" + WHAT_IS_DECIDED)) {
            request.header("If-Match", Visitors.etag(call.visitor().get(), path.replaceFirst(WHAT_IS_DECIDED, "")));
        }
        return JSON.readTree(request.request(call.method(), path).asString());
    }

    private UUID aFunder() {
        return funding.coded("EXEMPLE-2", "Caisse Exemple");
    }

    /** Of an agreement whose reference is the operation's name. */
    private JsonNode signed(Call call, String path, JsonNode operation) throws IOException {
        var request = call.visitor().get();
        var reference = operation.path("operationId").asText();
        var body = operation.at("/requestBody/content/application~1json/example");
        if (body.has("funder")) {
            body = body.<ObjectNode>deepCopy()
                    .put("funder", aFunder().toString())
                    .put("beneficiary", funding.ansa().toString());
        }
        if (!body.isMissingNode()) {
            request.contentType(ContentType.JSON).body(body.toString());
        }
        var address = path;
        if (path.contains("{signed}")) {
            var id = funding.agreement(aFunder(), reference);
            request.header("If-Match", Visitors.etag(Visitors.officer(), "/api/v1/funding-agreements/" + id));
            address = path.replace("?q={signed}", "?q=" + reference)
                    .replace("{signed}", id)
                    .replace("{payment}", GivenFunding.paymentOf(id));
        }
        return JSON.readTree(request.request(call.method(), address).asString());
    }

    /** A project of its own in the state that the path names; the example's document is one of it. */
    private String aProject(String path, RequestSpecification request, String document) {
        var state = path.replaceAll(".*/projects/\\{([a-z]+)}.*", "$1");
        var slug = given.project("VITA-Air");
        var part = switch (state) {
            case "published" -> {
                given.publish(slug);
                yield "";
            }
            case "waiting" -> given.proposedStep(slug);
            case "documented" -> given.document(slug, "TEAM");
            case "measured" -> given.result(slug);
            case "proven", "confirmed" -> given.evidence(slug, 3, LocalDate.of(2099, 12, 31));
            default -> "";
        };
        if (state.equals("confirmed")) {
            given.confirmEvidence(slug, part);
        }
        if (path.contains("{modelled}")) {
            given.publishedModel(slug, Given.modelContent());
        } else if (path.contains("{drafted}")) {
            given.modelDraft(slug, Given.modelContent());
        }
        if (path.contains("?fileName")) {
            request.contentType(ContentType.BINARY).body(Given.pdf());
        } else if (!document.isEmpty()) {
            var body = ((FilterableRequestSpecification) request).<String>getBody();
            request.body(body.replace(document, given.document(slug, "TEAM")));
        }
        return path.replace("{%s}".formatted(state), slug)
                .replaceFirst("\\{(step|part)}", part)
                .replaceFirst("\\{(modelled|drafted)}", "");
    }

    /** The examples' own diagnostic, in the state and with the part that the path names. */
    private String aDiagnostic(String path) {
        var slug = posted("diagnostics", "beginDiagnostic").<String>path("slug");
        if (path.contains("{superseding}")) {
            diagnostics.at(slug, "PUBLISHED");
        }
        if (path.contains("{entered}")) {
            enter(slug, "entry", "enterFigure");
            enter(slug, "note", "writeFigureNote");
        }
        var part = path.contains("{part}") ? partOfADiagnostic(path, slug) : "";
        return path.replaceFirst("\\{(diagnostic|superseding)}", slug)
                .replace("&" + slug, "")
                .replace("?{part}", "")
                .replace("?{entered}", "")
                .replace("{part}", part);
    }

    private static void enter(String slug, String place, String operation) {
        var address = "/api/v1/diagnostics/%s/figures/PUB-02/%s".formatted(slug, place);
        Visitors.officer()
                .header("If-Match", Visitors.etag(Visitors.officer(), address))
                .contentType(ContentType.JSON)
                .body(requestOf(operation))
                .put(address)
                .then()
                .statusCode(200);
    }

    private static String partOfADiagnostic(String path, String slug) {
        return switch (path.replaceAll(".*}/([a-z/-]+?)(?:/order)?[/?]\\{part}.*", "$1")) {
            case "documents" ->
                Visitors.officer()
                        .contentType(ContentType.BINARY)
                        .body(Given.pdf())
                        .queryParam("fileName", "enquete.pdf")
                        .queryParam("title", "Enquête auprès des services")
                        .post("/api/v1/diagnostics/%s/documents".formatted(slug))
                        .path("id");
            case "initiatives", "initiatives/coverage", "initiatives/places" -> anInitiative(slug);
            case "initiatives/duplicates" -> anInitiative(slug) + anInitiative(slug);
            case "gaps" ->
                posted("diagnostics/%s/gaps".formatted(slug), "confirmGap").path("id");
            case "initiative-imports" ->
                GivenInitiatives.preview(
                        slug, path.endsWith("/recording") ? GivenInitiatives.FAULTLESS : GivenInitiatives.FAULTY);
            case "members" ->
                posted("diagnostics/%s/members".formatted(slug), "addDiagnosticMember")
                        .path("id");
            case "interviews" ->
                path.endsWith("/verbatims") ? GivenInterviews.held(slug) : GivenInterviews.planned(slug);
            case "verbatims" -> GivenInterviews.verbatim(slug);
            case "findings" -> added("diagnostics/%s/findings".formatted(slug), "addFinding");
            case "issues" -> added("diagnostics/%s/issues".formatted(slug), "addIssue");
            case "options" -> added("diagnostics/%s/options".formatted(slug), "addDeploymentOption");
            default -> throw new IllegalArgumentException(path);
        };
    }

    private static String anInitiative(String slug) {
        return added("diagnostics/%s/initiatives".formatted(slug), "addInitiative");
    }

    /** What an operation on initiatives needs beside its path: another one, a file, or what was seen of it. */
    private static void withItsInitiatives(String path, RequestSpecification request) {
        if (path.endsWith("/merge")) {
            request.body(Map.of("into", anInitiative(path.split("/", -1)[4])));
        } else if (path.contains("?fileName")) {
            request.contentType(ContentType.BINARY).body(GivenInitiatives.FAULTY);
        } else if (path.endsWith("/recording")) {
            request.header("If-Match", Visitors.etag(Visitors.officer(), path.replace("/recording", "")));
        }
    }

    /** One of the examples' own diagnostic, which is published. */
    private String aReviewedInitiative(String path) {
        var slug = posted("diagnostics", "beginDiagnostic").<String>path("slug");
        var id = anInitiative(slug);
        diagnostics.at(slug, "PUBLISHED");
        return path.replace("q={reviewed}", "q=permanences").replace("{reviewed}", id);
    }

    /** The examples' own organisation, twice for its duplicates, and a contact there if the path wants one. */
    private String anOrganisation(String path) {
        var organisation = added("organisations", "addOrganisation");
        if (path.endsWith("/duplicates?{organisation}")) {
            added("organisations", "addOrganisation");
        }
        var named = path.replace("?{organisation}", "").replace("&{organisation}", "");
        if (path.contains("{contact}")) {
            var contact = added("organisations/%s/contacts".formatted(organisation), "addContact");
            named = named.replace("?{contact}", "").replace("&{contact}", "").replace("{contact}", contact);
        }
        return named.replace("{organisation}", organisation).replace("{duplicate}", given.organisation("ANCT, encore"));
    }

    /** Added as its example says; returns its id. */
    private static String added(String path, String operation) {
        return posted(path, operation).path("id");
    }

    private static ExtractableResponse<?> posted(String path, String operation) {
        return Visitors.officer()
                .contentType(ContentType.JSON)
                .body(requestOf(operation))
                .post("/api/v1/" + path)
                .then()
                .statusCode(201)
                .extract();
    }

    private static String requestOf(String operation) {
        try (var example = Objects.requireNonNull(
                ContractExamplesTest.class.getResourceAsStream("/contract-examples/" + operation + ".request.json"))) {
            return new String(example.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** An import in the state that the path names; the example's source is the import's own. */
    private String anImport(String path, RequestSpecification request, String source) {
        var good = TidyFile.figure(given.indicator(Unit.PERCENT), "48", "41.5");
        var address = switch (path) {
            case String p
            when p.contains("{recorded}") -> TidyFile.of("essai.csv", good).recorded();
            case String p
            when p.contains("{faultless}") -> TidyFile.of("essai.csv", good).lookedAt();
            default ->
                TidyFile.of("essai.csv", good, TidyFile.figure("RES-02", "1", "12"))
                        .lookedAt();
        };
        var looked = Visitors.officer().get(address);
        request.header("If-Match", looked.header("ETag"));
        if (path.contains("?fileName")) {
            TidyFile.of("essai.csv", good, TidyFile.figure("RES-02", "1", "12")).into(request);
        } else if (!source.isEmpty()) {
            var named = ((FilterableRequestSpecification) request).<String>getBody();
            request.body(named.replace(source, looked.<String>path("sources[0].id")));
        }
        return path.replaceAll("/api/v1/imports/\\{[a-z ]+}", address);
    }

    /** The example's own, which another test may have left: there is one of a name. */
    private String aDescribedTable(String path, RequestSpecification request) throws IOException {
        var example =
                contract().at("/paths/~1api~1v1~1file-mappings/post/requestBody/content/application~1json/example");
        var tables = Visitors.officer().get("/api/v1/file-mappings");
        String left = tables.path(
                "find { it.name == '%s' }?.id".formatted(example.path("name").asText()));
        if (left != null) {
            var address = "/api/v1/file-mappings/" + left;
            Visitors.officer()
                    .header("If-Match", Visitors.etag(Visitors.officer(), address))
                    .delete(address);
        }
        if (!path.contains("{described}")) {
            return path;
        }
        String id = Visitors.officer()
                .contentType(ContentType.JSON)
                .body(example.toString())
                .post("/api/v1/file-mappings")
                .path("id");
        request.header("If-Match", Visitors.etag(Visitors.officer(), "/api/v1/file-mappings/" + id));
        return path.contains("?") ? "/api/v1/file-mappings" : path.replace("{described}", id);
    }

    /** Whether all that the example has is in the answer: each field, and of a list each element somewhere. */
    private static boolean shows(JsonNode example, JsonNode answer) {
        if (example.isObject()) {
            return example.properties().stream()
                    .filter(field -> !OWN_TO_A_DATABASE.contains(field.getKey()))
                    .allMatch(field -> shows(field.getValue(), answer.path(field.getKey())));
        }
        if (example.isArray()) {
            return StreamSupport.stream(example.spliterator(), false)
                    .allMatch(element -> StreamSupport.stream(answer.spliterator(), false)
                            .anyMatch(answered -> shows(element, answered)));
        }
        return example.asText().equals(answer.asText());
    }
}
