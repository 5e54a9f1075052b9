package fr.essaim.diagnostic.finding;

import static fr.essaim.diagnostic.finding.GivenFindings.add;
import static fr.essaim.diagnostic.finding.GivenFindings.link;
import static fr.essaim.diagnostic.finding.GivenFindings.stating;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.essaim.Given;
import fr.essaim.Statements;
import fr.essaim.Visitors;
import fr.essaim.diagnostic.Diagnostics;
import fr.essaim.diagnostic.GivenDiagnostics;
import fr.essaim.diagnostic.interview.GivenInterviews;
import fr.essaim.shared.database.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FindingResourceTest {

    @Inject
    Given given;

    @Inject
    GivenDiagnostics diagnostics;

    @Inject
    Diagnostics all;

    @Inject
    FindingPublication publication;

    @Inject
    DataSource database;

    @Inject
    Statements statements;

    @Inject
    ObjectMapper json;

    @Test
    void aFindingRestsOnWhatIsInTheDiagnostic() {
        var slug = diagnostics.begun("DEP-30");
        var elsewhere = GivenInterviews.held(diagnostics.begun("DEP-30"));

        write(Visitors.officer(), slug, "findings", stating("Sans preuve", link("FIGURE", "RIEN-1")))
                .statusCode(400)
                .body("errors.pointer", contains("/evidence/0/key"))
                .body("errors.code", contains("evidence-unknown"));
        for (var wrong : List.of(
                link("FIGURE", "RES-02"), // known to the catalogue, without a figure here
                link("INTERVIEW", elsewhere),
                link("INTERVIEW", GivenInterviews.planned(slug)),
                link("VERBATIM", UUID.randomUUID().toString()))) {
            write(Visitors.officer(), slug, "findings", stating("Sans preuve", link("FIGURE", "BES-02"), wrong))
                    .statusCode(400)
                    .body("errors.pointer", contains("/evidence/1/key"));
        }
        write(
                        Visitors.officer(),
                        slug,
                        "findings",
                        stating(
                                "Fondé",
                                link("FIGURE", "BES-02"),
                                link("INTERVIEW", GivenInterviews.held(slug)),
                                link("VERBATIM", GivenInterviews.verbatim(slug))))
                .statusCode(201)
                .body("evidence.kind", contains("FIGURE", "INTERVIEW", "VERBATIM"))
                .body("evidence[1].label", is("Entretien employeur, mars 2023 (Aide à domicile du Gard)"));
    }

    @Test
    void theTerritoryReadsOfAnInterviewItsPublicLabelOnly() {
        var slug = diagnostics.withEditor("DEP-30");
        add(slug, "findings", stating("Fondé", link("INTERVIEW", GivenInterviews.held(slug))));

        Visitors.leadOf("DEP-30")
                .get(address(slug, "findings"))
                .then()
                .statusCode(200)
                .body("[0].evidence[0].label", is("Entretien employeur, mars 2023"));
        Visitors.leadOf("DEP-30")
                .get(address(slug, "evidence"))
                .then()
                .statusCode(200)
                .body("kind", not(hasItem("INTERVIEW")));
        Visitors.officer().get(address(slug, "evidence")).then().body("kind", hasItem("INTERVIEW"));
    }

    @Test
    void anEditorOfTheTerritoryWritesAndAReaderDoesNot() {
        var read = diagnostics.begun("DEP-30");
        diagnostics.member(read, GivenDiagnostics.LEAD, "READER");
        var draft = stating("Par le territoire", link("FIGURE", "BES-02"));

        write(Visitors.leadOf("DEP-30"), read, "findings", draft).statusCode(403);
        write(Visitors.leadOf("DEP-30"), diagnostics.withEditor("DEP-30"), "findings", draft)
                .statusCode(201);
    }

    @Test
    void findingsAreReadInTheOrderThatSomebodyGaveThem() {
        var slug = diagnostics.begun("DEP-30");
        var first = GivenFindings.finding(slug);
        var second = GivenFindings.finding(slug);
        var third = GivenFindings.finding(slug);
        var seen = seen(slug, "findings");

        order(slug, null, List.of(third, first, second)).statusCode(428);
        order(slug, seen, List.of(third, first)).statusCode(400).body("errors.code", contains("order-incomplete"));
        order(slug, seen, List.of(third, first, first)).statusCode(400);
        order(slug, seen, List.of(third, first, second)).statusCode(200).body("id", contains(third, first, second));
        order(slug, seen, List.of(first, second, third)).statusCode(412);
        var fourth = GivenFindings.finding(slug);
        Visitors.officer().get(address(slug, "findings")).then().body("id", contains(third, first, second, fourth));
    }

    @Test
    void theSecondOfTwoWhoChangeAFindingIsRefused() {
        var slug = diagnostics.begun("DEP-30");
        var finding = "findings/" + GivenFindings.finding(slug);
        var seen = seen(slug, finding);

        change(slug, finding, seen, stating("La première")).statusCode(200);
        change(slug, finding, seen, stating("La seconde")).statusCode(412);
    }

    @Test
    void whatIsDeletedIsForgottenByWhatFollowedFromIt() {
        var slug = diagnostics.begun("DEP-30");
        var finding = GivenFindings.finding(slug);
        var issue = add(slug, "issues", Map.of("title", "Enjeu", "text", "", "findings", List.of(finding)));
        var option = add(
                slug,
                "options",
                Map.of("title", "Option", "text", "", "issues", List.of(issue), "steps", List.of("HIRING")));
        write(Visitors.officer(), slug, "issues", Map.of("title", "Enjeu", "text", "", "findings", List.of(issue)))
                .statusCode(400)
                .body("errors.pointer", contains("/findings/0"))
                .body("errors.code", contains("finding-unknown"));

        delete(slug, "findings/" + finding);
        Visitors.officer().get(address(slug, "issues/" + issue)).then().body("findings", is(List.of()));
        delete(slug, "issues/" + issue);
        Visitors.officer().get(address(slug, "options/" + option)).then().body("issues", is(List.of()));
    }

    @Test
    void beforeTheRestitutionEveryFindingHasEvidenceThatIsThere() {
        var slug = diagnostics.begun("DEP-30");
        diagnostics.at(slug, "ANALYSING");
        restitution(slug).body("errors.code", hasItem("finding-missing"));

        GivenFindings.finding(slug);
        add(slug, "findings", stating("Nu"));
        var verbatim = GivenInterviews.verbatim(slug);
        add(slug, "findings", stating("Privé de preuve", link("VERBATIM", verbatim)));
        delete(slug, "verbatims/" + verbatim);

        restitution(slug)
                .body("errors.code", not(hasItem("finding-missing")))
                .body(
                        "errors.find { it.code == 'evidence-missing' }.message",
                        containsString("“Nu”, “Privé de preuve”"));
        Visitors.officer().get(address(slug, "findings")).then().body("[2].evidence[0].label", nullValue());
    }

    @Test
    void anOptionIsHeldAgainstTheTerritory() {
        var slug = diagnostics.begun("DEP-30");
        var project = given.publishedProject("Projet modélisé");
        given.publishedModel(project, Given.modelContent());

        write(Visitors.officer(), slug, "options", GivenFindings.option(Map.of("project", project, "number", 2)))
                .statusCode(400)
                .body("errors.code", contains("model-unknown"));
        var option = add(slug, "options", GivenFindings.option(Map.of("project", project, "number", 1)));

        Visitors.officer().get(address(slug, "options/" + option)).then().body("model.project", is(project));
        Visitors.leadOf("DEP-30")
                .get(address(slug, "options/%s/prerequisites".formatted(option)))
                .then()
                .statusCode(200)
                .body("prerequisite.size()", is(2))
                .body("[1].verdict", is("UNKNOWN"))
                .body("[1].cause", is("NOT_IN_INVENTORY"));
    }

    @Test
    void oneSeesWhichProjectAnswersWhichGap() {
        var slug = diagnostics.begun("DEP-30");
        var project = given.publishedProject("Projet candidat");
        given.publishedModel(project, Given.modelContent());
        var hidden = given.project("Projet caché");
        given.publishedModel(hidden, Given.modelContent());

        Visitors.officer()
                .get(address(slug, "option-candidates"))
                .then()
                .statusCode(200)
                .body("model.project", hasItem(project))
                .body("model.project", not(hasItem(hidden)));
    }

    @Test
    void moreOfThemAskTheDatabaseNoMore() {
        var slug = diagnostics.begun("DEP-30");
        var one = new Runnable() {
            @Override
            public void run() {
                for (var part : List.of("findings", "issues", "options", "evidence", "option-candidates")) {
                    Visitors.officer().get(address(slug, part)).then().statusCode(200);
                }
            }
        };
        addOneOfEach(slug);
        var few = statements.during(one);
        addOneOfEach(slug);
        addOneOfEach(slug);

        assertThat(statements.during(one)).isEqualTo(few);
    }

    @Test
    void whatIsPublishedNamesNobodyAndKeepsItsShape() throws Exception {
        var slug = diagnostics.begun("DEP-30");
        addOneOfEach(slug);
        GivenInterviews.verbatim(slug, GivenInterviews.said("Que personne ne cite"));

        var published = QuarkusTransaction.requiringNew()
                .call(() -> publication.of(all.find("slug", slug).firstResult()));

        var text = json.writeValueAsString(published);
        assertThat(text).doesNotContain(GivenInterviews.INTERVIEWEE, "Aide à domicile du Gard", "personne ne cite");
        assertThat(text).contains("Entretien employeur, mars 2023");
        assertThat(json.readValue(text, PublishedFindings.class)).isEqualTo(published);
        assertThat(published.quotations()).hasSize(1);
        assertThat(published.options().getFirst().prerequisites()).hasSize(2);
    }

    @Test
    void theDatabaseKeepsWhatIsPublishedToo() {
        var slug = diagnostics.begun("DEP-30");
        addOneOfEach(slug);
        diagnostics.at(slug, "PUBLISHED");

        write(Visitors.officer(), slug, "findings", stating("Après coup")).statusCode(409);
        for (var table : List.of("finding", "issue", "deployment_option")) {
            for (var sql : List.of("update %s set place = 7 where ", "delete from %s where ")) {
                assertThatThrownBy(() -> run(
                                sql.formatted(table) + "diagnostic_id = (select id from diagnostic where slug = ?)",
                                slug))
                        .hasMessageContaining("stays as it is");
            }
        }
    }

    private void addOneOfEach(String slug) {
        var project = given.publishedProject("Projet modélisé");
        given.publishedModel(project, Given.modelContent());
        var finding = add(
                slug,
                "findings",
                stating(
                        "Fondé",
                        link("FIGURE", "BES-02"),
                        link("INTERVIEW", GivenInterviews.held(slug)),
                        link("VERBATIM", GivenInterviews.verbatim(slug))));
        add(slug, "issues", Map.of("title", "Enjeu", "text", "", "findings", List.of(finding)));
        add(slug, "options", GivenFindings.option(Map.of("project", project, "number", 1)));
    }

    private static io.restassured.response.ValidatableResponse restitution(String slug) {
        return GivenDiagnostics.step(Visitors.officer(), slug, Map.of("to", "RESTITUTION"))
                .statusCode(409);
    }

    private static io.restassured.response.ValidatableResponse write(
            RequestSpecification visitor, String slug, String part, Map<String, ?> draft) {
        return visitor.contentType(ContentType.JSON)
                .body(draft)
                .post(address(slug, part))
                .then();
    }

    private static io.restassured.response.ValidatableResponse change(
            String slug, String part, @Nullable String seen, Map<String, ?> draft) {
        var visitor = Visitors.officer().contentType(ContentType.JSON).body(draft);
        if (seen != null) {
            visitor.header("If-Match", seen);
        }
        return visitor.put(address(slug, part)).then();
    }

    private static io.restassured.response.ValidatableResponse order(
            String slug, @Nullable String seen, List<String> ids) {
        return change(slug, "findings/order", seen, Map.of("ids", ids));
    }

    private static void delete(String slug, String part) {
        Visitors.officer()
                .header("If-Match", seen(slug, part))
                .delete(address(slug, part))
                .then()
                .statusCode(204);
    }

    private static String seen(String slug, String part) {
        return Visitors.etag(Visitors.officer(), address(slug, part));
    }

    private static String address(String slug, String part) {
        return "/api/v1/diagnostics/%s/%s".formatted(slug, part);
    }

    private void run(String sql, String slug) throws SQLException {
        try (var connection = database.getConnection()) {
            Sql.update(connection, sql, slug);
        }
    }
}
