package fr.essaim.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import fr.essaim.Given;
import fr.essaim.Visitors;
import fr.essaim.shared.time.Period;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TaskResourceTest {

    @Inject
    Given given;

    @Inject
    Clock clock;

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

    /** Each thing that may be missing, with all others: what the list says in SQL is what a project's page says. */
    @Test
    void aSheetIsIncompleteInTheListWheneverItsOwnPageSaysSo() {
        var optional = List.of("summary", "sponsor", "themes", "publics", "entry");
        var whole = Given.projectDraft("Projet à trous", given.organisation());
        for (int gaps = 0; gaps < (1 << optional.size()); gaps++) {
            var draft = new HashMap<>(whole);
            for (int place = 0; place < optional.size(); place++) {
                if ((gaps & (1 << place)) != 0) {
                    leaveOut(draft, optional.get(place));
                }
            }
            var slug = given.project(draft);
            var missing = Visitors.officer().get("/api/v1/projects/" + slug).<List<String>>path("desk.missing.code");

            assertThat(missing).hasSize(Integer.bitCount(gaps));
            tasks(Visitors.officer())
                    .body(keys("SHEET_INCOMPLETE"), missing.isEmpty() ? not(hasItem(slug)) : hasItem(slug));
        }
    }

    @Test
    void contactsWhoAreErasedSoonWaitUnderTheirOrganisationsName() {
        var today = LocalDate.now(clock.withZone(Period.CIVIL_TIME));
        var soon = given.organisation("Bientôt quittée");
        given.purgedOn(given.contact(soon), today.plusDays(30));
        given.purgedOn(given.contact(soon), today.plusDays(12));
        var later = given.organisation("Quittée plus tard");
        given.purgedOn(given.contact(later), today.plusDays(31));

        tasks(Visitors.officer())
                .body(keys("CONTACT_TO_ERASE"), hasItem(soon))
                .body(keys("CONTACT_TO_ERASE"), not(hasItem(later)))
                .body("findAll { it.key == '%s' }.title".formatted(soon), contains("Bientôt quittée"))
                .body(
                        "find { it.key == '%s' }.due".formatted(soon),
                        is(today.plusDays(12).toString()))
                .body(not(containsString("Garnier")));
        tasks(Visitors.funder("ANCT")).body(keys("CONTACT_TO_ERASE"), empty());
    }

    @Test
    void aFunderHasNothingOfTheTeamsToDo() {
        given.proposedStep(given.project("Projet d'autrui"));

        tasks(Visitors.funder("ANCT"))
                .body("findAll { it.kind in ['STAGE_TO_DECIDE', 'SHEET_INCOMPLETE'] }.size()", is(0));
    }

    /** Texts and lists are there and say nothing, the rest is absent. */
    private static void leaveOut(Map<String, Object> draft, String field) {
        switch (field) {
            case "summary" -> draft.put(field, "  ");
            case "themes", "publics" -> draft.put(field, List.of());
            default -> draft.remove(field);
        }
    }

    private static String keys(String kind) {
        return "findAll { it.kind == '%s' }.key".formatted(kind);
    }

    private static ValidatableResponse tasks(RequestSpecification visitor) {
        return visitor.get("/api/v1/tasks").then().statusCode(200);
    }
}
