package fr.essaim.search;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import fr.essaim.Given;
import fr.essaim.Visitors;
import fr.essaim.diagnostic.GivenDiagnostics;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SearchResourceTest {

    @Inject
    Given given;

    @Inject
    GivenDiagnostics diagnostics;

    @Test
    void anybodyFindsTerritoriesAndIndicatorsWhateverTheAccents() {
        found(Visitors.anonymous(), "herault").body("[0].key", is("DEP-34")).body("[0].kind", is("TERRITORY"));
        found(Visitors.anonymous(), "BES-01").body("[0].key", is("BES-01"));
    }

    @Test
    void typingErrorsAreForgiven() {
        found(Visitors.anonymous(), "Sein Maritim").body("key", hasItem("DEP-76"));
        found(Visitors.anonymous(), "languedocc").body("kind", hasItem("TERRITORY"));
    }

    @Test
    void wordsAreFoundInAnyForm() {
        project("Marmottes solidaires", "Des ouvrières expérimentées forment les débutants à la boulangerie.");

        found(Visitors.officer(), "ouvrier expérimenté").body("title", hasItem("Marmottes solidaires"));
        found(Visitors.officer(), "boulangeries").body("title", hasItem("Marmottes solidaires"));
        found(Visitors.officer(), "marmote").body("title", hasItem("Marmottes solidaires"));
    }

    @Test
    void whatIsNotPublishedIsFoundByTheTeamAlone() {
        project("Hirondelles discrètes", "Un projet que personne ne connaît encore.");

        found(Visitors.officer(), "hirondelles").body("title", hasItem("Hirondelles discrètes"));
        for (var outsider : List.of(Visitors.anonymous(), Visitors.leadOf("DEP-30"), Visitors.funder("ANCT"))) {
            found(outsider, "hirondelles").body("title", not(hasItem("Hirondelles discrètes")));
        }
    }

    @Test
    void aDocumentIsFoundByWhoeverMayOpenIt() {
        var slug = given.project("Projet documenté " + UUID.randomUUID());
        var hidden = document(slug, "Compte rendu des gélinottes", "TEAM");
        var open = document(slug, "Évaluation des gélinottes", "PUBLIC");
        given.publish(slug);

        found(Visitors.officer(), "gelinottes").body("key", containsInAnyOrder(hidden, open));
        found(Visitors.anonymous(), "gelinottes").body("key", contains(open)).body("[0].within", is(slug));
    }

    @Test
    void aDocumentIsFoundByTheTitleThatWasPublished() {
        var slug = given.project("Projet renommé " + UUID.randomUUID());
        var id = document(slug, "Bilan des outardes", "PUBLIC");
        given.publish(slug);
        var document = "/api/v1/projects/%s/documents/%s".formatted(slug, id);
        Visitors.officer()
                .header("If-Match", Visitors.etag(Visitors.officer(), document))
                .contentType(ContentType.JSON)
                .body(Map.of("title", "Bilan des quiscales", "audience", "PUBLIC"))
                .put(document)
                .then()
                .statusCode(200);

        var titles = "findAll { it.kind == 'DOCUMENT' }.title";
        found(Visitors.officer(), "quiscales").body(titles, contains("Bilan des quiscales"));
        found(Visitors.anonymous(), "quiscales").body(titles, empty());
        found(Visitors.anonymous(), "outardes").body(titles, contains("Bilan des outardes"));
        given.publish(slug);
        found(Visitors.anonymous(), "quiscales").body(titles, contains("Bilan des quiscales"));
        found(Visitors.anonymous(), "outardes").body(titles, empty());
    }

    @Test
    void whatNobodyHasVerifiedIsFoundAsSuch() {
        var name = "Grenadine " + UUID.randomUUID();
        var draft = new HashMap<>(Given.projectDraft(name, given.organisation()));
        draft.put("illustrative", true);
        var slug = given.project(draft);
        document(slug, "Rapport de " + name, "PUBLIC");
        given.publish(slug);
        given.organisation(Map.of("name", name, "types", List.of("SPONSOR"), "illustrative", false));

        for (var visitor : List.of(Visitors.officer(), Visitors.anonymous())) {
            found(visitor, name)
                    .body("find { it.kind == 'PROJECT' }.illustrative", is(true))
                    .body("find { it.kind == 'DOCUMENT' }.illustrative", is(true));
        }
        found(Visitors.officer(), name).body("find { it.kind == 'ORGANISATION' }.illustrative", is(false));
        found(Visitors.anonymous(), "DEP-30").body("[0].illustrative", is(false));
    }

    @Test
    void aFunderFindsItselfAndNobodyElseDoes() {
        var code = "F" + System.nanoTime() % 1_000_000_000;
        var name = "Fondation " + code;
        given.organisation(Map.of("name", name, "code", code, "types", List.of("FUNDER"), "illustrative", true));

        found(Visitors.funder(code), name).body("title", hasItem(name));
        found(Visitors.funder("AUTRE"), name).body("title", not(hasItem(name)));
        found(Visitors.anonymous(), name).body("title", not(hasItem(name)));
    }

    @Test
    void allOrganisationsThatOneMayReadAreFoundAndNoOther() {
        var organisations = "findAll { it.kind == 'ORGANISATION' }.key";
        var name = "Lignée " + UUID.randomUUID();
        var before =
                given.organisation(Map.of("name", name + " avant", "types", List.of("SPONSOR"), "illustrative", true));
        var now = given.organisation(
                Map.of("name", name, "types", List.of("SPONSOR"), "successorOf", before, "illustrative", true));
        var slug = given.project(Given.projectDraft("Projet d'une lignée", before));

        found(Visitors.officer(), name).body(organisations, containsInAnyOrder(before, now));
        found(Visitors.anonymous(), name).body(organisations, empty());
        given.publish(slug);
        found(Visitors.anonymous(), name).body(organisations, containsInAnyOrder(before, now));
    }

    @Test
    void eachKindHasItsShare() {
        found(Visitors.anonymous().queryParam("limit", 1), "saint")
                .body("findAll { it.kind == 'TERRITORY' }.kind", contains("TERRITORY"));
    }

    @Test
    void nothingIsFoundOfNothing() {
        found(Visitors.anonymous(), "…!").body("", empty());
        Visitors.anonymous().get("/api/v1/search").then().statusCode(400).body("errors[0].parameter", is("q"));
    }

    @Test
    void beforeItIsPublishedADiagnosticIsFoundByAnsaAndByItsTerritoryAlone() {
        var word = "q" + UUID.randomUUID().toString().substring(0, 8);
        var slug = diagnostics.begun("DEP-30", GivenDiagnostics.scope("Diagnostic " + word));

        found(Visitors.officer(), word).body("key", contains(slug));
        found(Visitors.leadOf("DEP-30"), word).body("key", contains(slug));
        found(Visitors.leadOf("DEP-76"), word).body("", empty());
        found(Visitors.anonymous(), word).body("", empty());

        diagnostics.at(slug, "PUBLISHED");
        found(Visitors.leadOf("DEP-30"), word).body("key", contains(slug));
        found(Visitors.anonymous(), word).body("key", contains(slug));
    }

    private String document(String slug, String title, String audience) {
        return given.document(slug, Map.of("title", title, "audience", audience));
    }

    private static ValidatableResponse found(RequestSpecification visitor, String words) {
        return visitor.queryParam("q", words).get("/api/v1/search").then().statusCode(200);
    }

    private static void project(String name, String summary) {
        Visitors.officer()
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "name",
                        name,
                        "summary",
                        summary,
                        "description",
                        "",
                        "themes",
                        List.of(),
                        "publics",
                        List.of(),
                        "territories",
                        List.of(),
                        "illustrative",
                        true))
                .post("/api/v1/projects")
                .then()
                .statusCode(201);
    }
}
