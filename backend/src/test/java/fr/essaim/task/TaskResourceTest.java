package fr.essaim.task;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import fr.essaim.Given;
import fr.essaim.Visitors;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TaskResourceTest {

    @Inject
    Given given;

    @Test
    void aStepWaitsForManagersAlone() {
        var slug = given.project("Projet qui attend");
        given.proposedStep(slug);

        tasks(Visitors.manager()).body(keys("STAGE_TO_DECIDE"), hasItem(slug));
        tasks(Visitors.officer()).body(keys("STAGE_TO_DECIDE"), not(hasItem(slug)));
    }

    @Test
    void whatASheetLacksWaitsForTheTeam() {
        var complete = given.project("Projet complet");
        var incomplete = given.incompleteProject("Projet sans porteur");

        tasks(Visitors.officer())
                .body(keys("SHEET_INCOMPLETE"), hasItem(incomplete))
                .body(keys("SHEET_INCOMPLETE"), not(hasItem(complete)));
    }

    @Test
    void aFunderHasNothingOfTheTeamsToDo() {
        given.proposedStep(given.project("Projet d'autrui"));

        tasks(Visitors.funder("ANCT"))
                .body("findAll { it.kind in ['STAGE_TO_DECIDE', 'SHEET_INCOMPLETE'] }.size()", is(0));
    }

    private static String keys(String kind) {
        return "findAll { it.kind == '%s' }.key".formatted(kind);
    }

    private static ValidatableResponse tasks(RequestSpecification visitor) {
        return visitor.get("/api/v1/tasks").then().statusCode(200);
    }
}
