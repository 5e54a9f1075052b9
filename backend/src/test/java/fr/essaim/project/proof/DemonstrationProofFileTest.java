package fr.essaim.project.proof;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import fr.essaim.Given;
import fr.essaim.Visitors;
import fr.essaim.project.DemonstrationProofs;
import fr.essaim.project.Projects;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DemonstrationProofFileTest {

    @Inject
    Given given;

    @Inject
    DemonstrationProofs demonstration;

    @Inject
    Projects projects;

    @Test
    void aProjectHasEvidenceToRenewAndPublicDocumentsAndResults() {
        var slug = loaded("TAPAJ");
        given.publish(slug);

        Visitors.officer()
                .get("/api/v1/tasks")
                .then()
                .body("findAll { it.kind == 'EVIDENCE_EXPIRING' }.key", hasItem(slug));
        var sheet = Visitors.anonymous().get("/api/v1/projects/" + slug).then();
        sheet.body("sheet.evidenceLevel", is(2))
                .body("sheet.results.illustrative", hasItems(true, false))
                .body("sheet.documents.size()", is(2));
        Visitors.anonymous()
                .get("/api/v1/projects/%s/documents/%s/file"
                        .formatted(slug, sheet.extract().<String>path("sheet.documents[0].id")))
                .then()
                .statusCode(200);
    }

    @Test
    void evidenceIsInEachStateSomewhere() {
        Visitors.officer()
                .get("/api/v1/projects/" + loaded("Parcours Gardien"))
                .then()
                .body("desk.evidence.state", contains("WITHDRAWN", "CONFIRMED"));
        Visitors.officer()
                .get("/api/v1/projects/" + loaded("Soleni"))
                .then()
                .body("desk.evidence.state", contains("ENTERED"));
        Visitors.officer()
                .get("/api/v1/projects/" + loaded("Rallye pour l’emploi"))
                .then()
                .body("desk.evidence.expired", contains(true));
    }

    private String loaded(String name) {
        var slug = given.project(name);
        QuarkusTransaction.requiringNew().run(() -> {
            try {
                demonstration.load(projects.require(slug));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
        return slug;
    }
}
