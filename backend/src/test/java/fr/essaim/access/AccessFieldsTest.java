package fr.essaim.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.essaim.Given;
import fr.essaim.diagnostic.GivenDiagnostics;
import fr.essaim.diagnostic.finding.GivenFindings;
import fr.essaim.diagnostic.initiative.GivenInitiatives;
import fr.essaim.diagnostic.interview.GivenInterviews;
import fr.essaim.funding.GivenFunding;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What is in the answers, for every kind of visitor, as access-fields.csv declares it. A row guards a field of an
 * operation, or of all of them (*): the end of its path ({@code lines.project}), and after = the value that is guarded.
 * Who may see it sees it at least once, nobody else ever does; a new feature adds rows, and to {@link #ids} what its
 * addresses name.
 */
@QuarkusTest
class AccessFieldsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** What all that is searched for has in its name here. */
    private static final String WORD = "garde";

    @Inject
    Given given;

    @Inject
    GivenFunding funding;

    @Inject
    GivenDiagnostics diagnostics;

    /** What addresses name, by how they name it. */
    private final Map<String, String> ids = new LinkedHashMap<>();

    @BeforeEach
    void somethingPublishedAndSomethingThatIsNot() {
        var project = given.project("Projet gardé");
        var evidence = given.evidence(project, 3, LocalDate.of(2099, 1, 1));
        given.confirmEvidence(project, evidence);
        ids.put("/evidence/{id}", evidence);
        ids.put("/results/{id}", given.result(project));
        given.document(project, Map.of("title", "Compte rendu gardé", "audience", "PUBLIC"));
        given.publishedModel(project, Given.modelContent());
        given.modelDraft(project, Given.modelContent());
        given.publish(project);
        given.proposedStep(project);
        ids.put("/documents/{id}", given.document(project, Map.of("title", "Rapport gardé", "audience", "PUBLIC")));
        ids.put("/projects/{slug}", project);
        ids.put("/models/{number}", "1");
        ids.put("/publications/{revision}", "1");

        var secret = given.project("Projet gardé secret");
        ids.put("/funding-agreements/{id}", funding.agreementFor(funding.anct(), "Gardé " + UUID.randomUUID(), secret));
        var organisation = given.organisation("Structure gardée");
        ids.put("/organisations/{id}", organisation);
        ids.put("/contacts/{id}", given.contact(organisation));
        ids.put("/notes/{id}", given.note("DEP-30"));
        ids.put("/territories/{code}", "DEP-30");
        ids.put("/territories/{territory}", "DEP-30");
        ids.put("/indicators/{code}", "BES-02");
    }

    @BeforeEach
    void aDiagnosticUnderWayInGard() {
        var slug = diagnostics.begun("DEP-30", GivenDiagnostics.scope("Diagnostic gardé"));
        ids.put("/diagnostics/{slug}", slug);
        ids.put("/members/{id}", diagnostics.member(slug, GivenDiagnostics.LEAD, "EDITOR"));
        ids.put("/initiatives/{id}", GivenInitiatives.added(slug, GivenInitiatives.draft("Permanences gardées")));
        ids.put("/interviews/{id}", GivenInterviews.noted(slug, "Dit en confiance, et gardé."));
        ids.put("/verbatims/{id}", GivenInterviews.verbatim(slug, GivenInterviews.said("Parole gardée.")));
        ids.put("/findings/{id}", GivenFindings.finding(slug));
        ids.put("/issues/{id}", GivenFindings.issue(slug));
        ids.put("/options/{id}", GivenFindings.option(slug));
    }

    @Test
    void whoMaySeeAFieldSeesItAndNobodyElseDoes() throws IOException {
        var guarded = guarded();
        var answers = new HashMap<String, Set<String>>();
        for (var operation : ContractOperation.all(ContractOperation.contract())) {
            if (operation.method() == Method.GET) {
                for (var visitor : AccessMatrixTest.VISITORS.entrySet()) {
                    var fields = fields(call(operation, visitor.getValue().get()));
                    answers.put(operation.id() + " by " + visitor.getKey(), fields);
                    answers.computeIfAbsent("* by " + visitor.getKey(), _ -> new HashSet<>())
                            .addAll(fields);
                }
            }
        }

        var declared = new TreeMap<String, String>();
        var shown = new TreeMap<String, String>();
        for (var row : guarded) {
            for (var visitor : AccessMatrixTest.VISITORS.keySet()) {
                var answer = row.getField("operation") + " by " + visitor;
                var field = row.getField("field");
                assertThat(answers).as("the operations of access-fields.csv").containsKey(answer);
                var isShown = Objects.requireNonNull(answers.get(answer)).stream()
                        .anyMatch(path -> path.endsWith("." + field));
                declared.put(field + " in " + answer, row.getField(visitor));
                shown.put(field + " in " + answer, isShown ? "yes" : "no");
            }
        }
        assertThat(shown).isEqualTo(declared);
    }

    private static List<NamedCsvRecord> guarded() throws IOException {
        var file = Objects.requireNonNull(AccessFieldsTest.class.getResourceAsStream("/access-fields.csv"));
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.stream().toList();
        }
    }

    private Response call(ContractOperation operation, RequestSpecification visitor) {
        if (operation.hasParameter("q")) {
            visitor.queryParam("q", WORD);
        }
        return visitor.get(operation.path(ids));
    }

    /** Every path there is in it, lists left out, and every value with its path; nothing of a refusal, nor of a file. */
    private static Set<String> fields(Response answer) throws IOException {
        var fields = new HashSet<String>();
        if (answer.statusCode() == 200 && answer.contentType().startsWith("application/json")) {
            gather(fields, "", JSON.readTree(answer.asString()));
        }
        return fields;
    }

    private static void gather(Set<String> fields, String path, JsonNode node) {
        if (node.isArray()) {
            node.forEach(element -> gather(fields, path, element));
            return;
        }
        fields.add(path);
        if (node.isObject()) {
            node.properties().forEach(child -> gather(fields, path + "." + child.getKey(), child.getValue()));
        } else {
            fields.add(path + "=" + node.asText());
        }
    }
}
