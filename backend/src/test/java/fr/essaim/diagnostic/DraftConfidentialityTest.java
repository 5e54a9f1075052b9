package fr.essaim.diagnostic;

import static fr.essaim.diagnostic.figure.GivenFigures.enter;
import static fr.essaim.diagnostic.figure.GivenFigures.ratio;
import static fr.essaim.diagnostic.figure.GivenFigures.unavailable;
import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.Given;
import fr.essaim.Visitors;
import fr.essaim.access.ContractOperation;
import fr.essaim.access.ContractReader;
import fr.essaim.diagnostic.initiative.GivenInitiatives;
import fr.essaim.diagnostic.interview.GivenInterviews;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.http.Method;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Nobody but those who work on a diagnostic learns from any answer what it says before it is published, or that there is
 * one: the next of Seine-Maritime, with a word that is in each of its texts. Gard's lead, whom somebody put in its team by
 * mistake, does not either.
 */
@QuarkusTest
class DraftConfidentialityTest {

    private static final String WORD = "zibeline";
    private static final String TERRITORY = "DEP-76";
    private static final String LEAD = "marc.lefevre@seine-maritime.example.org";

    private static final Map<String, Supplier<RequestSpecification>> OTHERS = Map.of(
            "anonymous", Visitors::anonymous,
            "lead of Gard", () -> Visitors.leadOf("DEP-30"),
            "lead of nothing", Visitors::leadOfNothing,
            "funder", () -> Visitors.funder("ANCT"),
            "funder of another", () -> Visitors.funder("AUTRE"),
            "funder of nothing", Visitors::funderOfNothing,
            "program", Visitors::program);

    /** Where there is more to ask for than all and the word. */
    private static final Map<String, List<String>> QUERIES = Map.of(
            "listDiagnostics", List.of("stages=FINALISING,ABANDONED&limit=500", "departments=DEP-76&limit=500"),
            "listInitiatives", List.of("place=DEP-76&limit=500"),
            "exportInitiatives", List.of("place=DEP-76"),
            "listObservations", List.of("territories=DEP-76&limit=500"),
            "exportObservations",
                    Stream.of("CSV", "CSV_FRENCH", "XLSX", "NDJSON")
                            .map(form -> "territories=DEP-76&form=" + form)
                            .toList());

    /** All that holds the word but what is Ansa's alone. */
    private static final Set<String> READ_BY_ITS_LEAD = Set.of(
            "listDiagnostics",
            "getDiagnostic",
            "getDiagnosticScope",
            "getDiagnosticEnd",
            "getRestitution",
            "listDiagnosticFigures",
            "getFigureEntry",
            "getFigureNote",
            "listDiagnosticDocuments",
            "getDiagnosticDocument",
            "downloadDiagnosticDocument",
            "listDiagnosticInitiatives",
            "exportDiagnosticInitiatives",
            "getInitiative",
            "listInitiativeDuplicates",
            "getInitiativeCoverage",
            "getInitiativePlaces",
            "getGap",
            "listVerbatims",
            "listFindingEvidence",
            "listFindings",
            "getFinding",
            "listIssues",
            "getIssue",
            "listDeploymentOptions",
            "getDeploymentOption",
            "listTasks",
            "search");

    @Inject
    GivenDiagnostics given;

    private String published = "";
    private String slug = "";
    private final Map<String, String> ids = new LinkedHashMap<>();
    private List<ContractOperation> reads = List.of();

    @BeforeEach
    void aDraftThatSaysItEverywhere() {
        published = given.published(TERRITORY);
        slug = Visitors.officer()
                .post("/api/v1/diagnostics/%s/successor".formatted(published))
                .path("slug");
        given.member(slug, LEAD, "EDITOR");
        ids.put("/diagnostics/{slug}", slug);
        ids.put("/territories/{code}", TERRITORY);
        ids.put("/tension-vulnerability/{code}", TERRITORY);
        ids.put("/observations/{territory}", TERRITORY);
        ids.put("/indicators/{code}", "BES-07");
        ids.put("/figures/{code}", "BES-07");
        ids.put("/members/{id}", given.member(slug, GivenDiagnostics.LEAD, "EDITOR"));
        OTHERS.values()
                .forEach(other -> other.get()
                        .contentType(ContentType.JSON)
                        .body(Map.of("territory", TERRITORY))
                        .post("/api/v1/diagnostic-subscriptions"));
        reads = ContractOperation.all(ContractOperation.contract()).stream()
                .filter(operation -> operation.method() == Method.GET)
                .toList();
        figures();
        initiatives();
        interviews();
        findings();
        scope();
        end();
    }

    private void figures() {
        var document = Visitors.officer()
                .contentType(ContentType.BINARY)
                .body(Given.pdf())
                .queryParam("fileName", WORD + ".pdf")
                .queryParam("title", "Enquête " + WORD)
                .post("/api/v1/diagnostics/%s/documents".formatted(slug))
                .<String>path("id");
        ids.put("/documents/{id}", document);
        var entered = ratio(42, 336);
        List.of("source", "publisher", "method", "comment").forEach(text -> entered.put(text, "D'après " + WORD));
        entered.put("document", document);
        enter(Visitors.officer(), slug, "BES-07", entered).statusCode(200);
        enter(Visitors.officer(), slug, "PUB-02", unavailable("Personne ne le sait, sauf " + WORD))
                .statusCode(200);
        put("figures/BES-07/note", Map.of("text", "À lire avec " + WORD));
    }

    private void initiatives() {
        var texts = new HashMap<String, Object>(
                Map.of("place", "COM-76540", "website", "https://%s.example.org".formatted(WORD)));
        List.of("operator", "funding", "address", "description", "source")
                .forEach(text -> texts.put(text, "Le " + WORD));
        var draft = GivenInitiatives.draft("Ateliers " + WORD, texts);
        draft.putAll(Map.of("latitude", 49.44, "longitude", 1.09));
        ids.put("/initiatives/{id}", GivenInitiatives.added(slug, draft));
        GivenInitiatives.added(slug, draft);
        ids.put("/gaps/{id}", added("gaps", Map.of("step", "HIRING", "reason", "Pas de " + WORD)));
        ids.put(
                "/initiative-imports/{id}",
                GivenInitiatives.preview(
                        slug, GivenInitiatives.file("Salon %s;Le %s;Coiffure;;Rouen".formatted(WORD, WORD))));
    }

    private void interviews() {
        var draft = new HashMap<>(GivenInterviews.draft());
        draft.put("organisation", "Entreprise " + WORD);
        draft.put("interviewee", Map.of("name", "Madame " + WORD, "role", "Responsable " + WORD));
        var interview = GivenInterviews.planned(slug, draft);
        ids.put("/interviews/{id}", interview);
        put("interviews/%s/notes".formatted(interview), Map.of("text", "En confiance, " + WORD));
        ids.put("/verbatims/{id}", GivenInterviews.verbatim(slug, GivenInterviews.said("Vive le " + WORD)));
    }

    private void findings() {
        var evidence = Map.of("kind", "INITIATIVE", "key", ids.getOrDefault("/initiatives/{id}", ""), "note", WORD);
        var finding = added(
                "findings",
                Map.of(
                        "statement",
                        "Il faut du " + WORD,
                        "theme",
                        "NEED",
                        "strength",
                        "STRONG",
                        "evidence",
                        List.of(evidence)));
        ids.put("/findings/{id}", finding);
        var issue = added("issues", Map.of("title", WORD, "text", WORD, "findings", List.of(finding)));
        ids.put("/issues/{id}", issue);
        ids.put(
                "/options/{id}",
                added(
                        "options",
                        Map.of("title", WORD, "text", WORD, "issues", List.of(issue), "steps", List.of("HIRING"))));
    }

    private void scope() {
        var scope = GivenDiagnostics.scope("Le " + WORD);
        scope.putAll(
                Map.of("pathway", "Vers le " + WORD, "question", "Quel " + WORD + " ?", "steering", List.of(WORD)));
        put("scope", scope);
    }

    private void end() {
        put(
                "restitution",
                Map.of("heldOn", "2023-12-14", "modality", "ON_SITE", "place", "Salle " + WORD, "summary", WORD));
        given.at(slug, "FINALISING");
        var address = "/api/v1/diagnostics/" + slug;
        post(
                        lead().header("If-Match", Visitors.etag(lead(), address)),
                        "sign-off",
                        Map.of("comment", "Sous réserve du " + WORD))
                .statusCode(200);
        post(
                        Visitors.officer().header("If-Match", Visitors.etag(Visitors.officer(), address)),
                        "suppression-check",
                        Map.of())
                .statusCode(200);
    }

    @Test
    void itsOwnLeadReadsItWhereverSheMay() {
        assertThat(reads.stream()
                        .filter(operation ->
                                said(operation, DraftConfidentialityTest::lead).contains(WORD))
                        .map(ContractOperation::id))
                .containsExactlyInAnyOrderElementsOf(READ_BY_ITS_LEAD);
    }

    @Test
    void nobodyElseLearnsOfItWhileItIsWorkedOn() {
        assertNothingIsSaid(reads);
    }

    @Test
    void norFromTheVersionBefore() {
        ids.put("/diagnostics/{slug}", published);

        assertNothingIsSaid(reads.stream()
                .filter(operation -> operation.path().contains("/diagnostics/{slug}"))
                .toList());
    }

    @Test
    void norOnceItIsAbandoned() {
        given.at(slug, "ABANDONED");

        assertNothingIsSaid(reads.stream()
                .filter(operation -> READ_BY_ITS_LEAD.contains(operation.id())
                        || operation.id().equals("search"))
                .toList());
    }

    private void assertNothingIsSaid(List<ContractOperation> operations) {
        OTHERS.forEach((name, other) -> {
            for (var operation : operations) {
                var said = said(operation, other);
                assertThat(said).as("%s by %s", operation.id(), name).doesNotContain(WORD);
                if (!operation.path(ids).contains(slug)) {
                    assertThat(said).as("%s by %s", operation.id(), name).doesNotContain('"' + slug + '"');
                }
            }
        });
    }

    private String said(ContractOperation operation, Supplier<RequestSpecification> visitor) {
        return new ContractReader(ids, WORD, QUERIES).everything(operation, visitor);
    }

    private static RequestSpecification lead() {
        return Visitors.leadOf(TERRITORY, LEAD, "Marc Lefèvre");
    }

    /** Returns its id. */
    private String added(String parts, Map<String, ?> draft) {
        return post(Visitors.officer(), parts, draft).statusCode(201).extract().path("id");
    }

    private ValidatableResponse post(RequestSpecification visitor, String part, Map<String, ?> draft) {
        return visitor.contentType(ContentType.JSON)
                .body(draft)
                .post("/api/v1/diagnostics/%s/%s".formatted(slug, part))
                .then();
    }

    private void put(String part, Map<String, ?> draft) {
        var address = "/api/v1/diagnostics/%s/%s".formatted(slug, part);
        Visitors.officer()
                .header("If-Match", Visitors.etag(Visitors.officer(), address))
                .contentType(ContentType.JSON)
                .body(draft)
                .put(address)
                .then()
                .statusCode(200);
    }
}
