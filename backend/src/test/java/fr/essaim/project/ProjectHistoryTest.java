package fr.essaim.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.Given;
import fr.essaim.Statements;
import fr.essaim.Visitors;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProjectHistoryTest {

    @Inject
    Given given;

    @Inject
    Statements statements;

    @Test
    void theTeamReadsWhoChangedWhatOfAProjectAndOfEachOfItsParts() {
        var slug = given.project("Suivie");
        given.evidence(slug, 3, LocalDate.of(2099, 1, 1));
        given.result(slug);
        given.modelDraft(slug, Given.modelContent());
        given.publish(slug);
        var step = given.proposedStep(slug);
        decline(slug, step);

        changes(slug, "")
                .body(
                        "items.subjectType.toSet()",
                        hasItems(
                                "Project",
                                "Document",
                                "Evidence",
                                "ProjectResult",
                                "ModelVersion",
                                "PublishedSheet",
                                "StageChange"))
                .body("items[0].action", is("UPDATE"))
                .body("items[0].subjectId", is(step))
                .body("items[0].actor.name", is("Nadia Benali"))
                .body("items[0].changes.find { it.field == 'state' }.before", is("PROPOSED"))
                .body("items[0].changes.find { it.field == 'state' }.after", is("DECLINED"))
                .body("items[0]", not(hasKey("address")))
                .body("items[-1].action", is("CREATE"))
                .body("items[-1].subjectType", is("Project"))
                .body("items[-1].actor.name", is("Claire Morel"))
                .body("items[-1].changes.find { it.field == 'name' }.after", is("Suivie"));
    }

    @Test
    void aPartThatWasDeletedIsThereAndNothingOfAnotherProject() {
        var slug = given.project("Effacée");
        given.document(given.project("Voisine"), "TEAM");
        var document = "/api/v1/projects/%s/documents/%s".formatted(slug, given.document(slug, "TEAM"));
        Visitors.officer()
                .header("If-Match", Visitors.etag(Visitors.officer(), document))
                .delete(document)
                .then()
                .statusCode(204);

        changes(slug, "")
                .body("items.action", contains("DELETE", "CREATE", "CREATE"))
                .body("items.subjectType", contains("Document", "Document", "Project"))
                .body("items[0].changes.find { it.field == 'title' }.before", is("Rapport d'évaluation"));
    }

    @Test
    void aLongHistoryComesByPagesInTheSameStatements() {
        var slug = given.project("Longue");
        var read = (Runnable) () -> changes(slug, "?limit=500");
        read.run();
        var few = statements.during(read);
        for (int i = 0; i < 4; i++) {
            given.result(slug);
        }
        var seen = new ArrayList<String>();
        var next = "";
        do {
            var page = changes(slug, "?limit=2" + next).extract();
            seen.addAll(page.<List<String>>path("items.id"));
            next = page.path("next") == null ? "" : "&cursor=" + page.path("next");
        } while (!next.isEmpty());

        changes(slug, "").body("items.id", is(seen)).body("items", hasSize(5)).body("next", nullValue());
        assertThat(statements.during(read)).isEqualTo(few);
    }

    @Test
    void nobodyElseReadsIt() {
        var slug = given.publishedProject("Publique");
        for (var visitor : List.of(Visitors.leadOf("DEP-79"), Visitors.funder("ANCT"), Visitors.program())) {
            visitor.get("/api/v1/projects/%s/changes".formatted(slug)).then().statusCode(403);
        }
        Visitors.officer().get("/api/v1/projects/jamais-vue/changes").then().statusCode(404);
    }

    private static void decline(String slug, String step) {
        Visitors.manager()
                .contentType(ContentType.JSON)
                .header("If-Match", Visitors.etag(Visitors.officer(), "/api/v1/projects/" + slug))
                .body(Map.of("accepted", false, "reason", "Trop tôt."))
                .post("/api/v1/projects/%s/stage-changes/%s/decision".formatted(slug, step))
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse changes(String slug, String query) {
        return Visitors.officer()
                .get("/api/v1/projects/%s/changes%s".formatted(slug, query))
                .then()
                .statusCode(200);
    }
}
