package fr.essaim.organisation.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.Given;
import fr.essaim.Visitors;
import fr.essaim.shared.time.Period;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ContactResourceTest {

    private static final String REGISTER = "/api/v1/contacts";

    @Inject
    Given given;

    @Inject
    Clock clock;

    @Inject
    ContactPurge purge;

    @Test
    void anOfficerAddsSomebodyWhoIsKeptForThirtySixMonths() {
        var organisation = given.organisation("Avec contact");
        var place = add(
                        organisation,
                        Map.of("email", "ines@example.org", "basis", "CONSENT", "consentOn", "2026-01-15"))
                .statusCode(201)
                .header("ETag", notNullValue())
                .body("purgeAt", is(today().plusMonths(36).toString()))
                .body("organisation.id", is(organisation))
                .extract()
                .header("Location");

        Visitors.officer().get(place).then().statusCode(200).header("Cache-Control", is("no-store"));
        Visitors.officer()
                .get("/api/v1/organisations/%s/contacts".formatted(organisation))
                .then()
                .header("Cache-Control", is("no-store"))
                .body("items.email", contains("ines@example.org"));
    }

    @ParameterizedTest
    @CsvSource({
        "email,personne,email",
        "firstName,'',notblank",
        "consentOn,2026-01-15,consent-misplaced",
        "purgeAt,2020-01-01,purge-out-of-bounds",
        "purgeAt,2120-01-01,purge-out-of-bounds"
    })
    void whatIsWrongIsToldBesideItsField(String field, String value, String code) {
        add(given.organisation("Refus"), Map.of("basis", "LEGITIMATE_INTEREST", field, value))
                .statusCode(400)
                .body("errors.find { it.pointer == '/%s' }.code".formatted(field), is(code));
    }

    @Test
    void consentHasItsDay() {
        var organisation = given.organisation("Consentement");

        add(organisation, Map.of("basis", "CONSENT"))
                .statusCode(400)
                .body("errors.code", contains("consent-misplaced"));
        add(organisation, Map.of("basis", "CONSENT", "consentOn", "2120-01-01"))
                .statusCode(400)
                .body("errors.code", contains("date-to-come"));
    }

    @Test
    void nobodyElseLearnsThatThereAreContacts() {
        var organisation = given.organisation("Secrète");
        var contact = REGISTER + "/" + given.contact(organisation);
        for (var address : new String[] {
            REGISTER, contact, contact + "/export", "/api/v1/organisations/" + organisation + "/contacts"
        }) {
            Visitors.funder("ANCT").get(address).then().statusCode(403);
            Visitors.leadOf("DEP-30").get(address).then().statusCode(403);
            Visitors.program().get(address).then().statusCode(403);
            Visitors.anonymous().get(address).then().statusCode(401);
        }
    }

    @Test
    void theRegisterShowsFirstWhoIsErasedFirst() {
        var organisation = given.organisation("Registre");
        var soon = today().plusDays(3).toString();
        String late = add(organisation, Map.of("basis", "LEGITIMATE_INTEREST"))
                .extract()
                .path("id");
        String first = add(organisation, Map.of("basis", "LEGITIMATE_INTEREST", "purgeAt", soon))
                .extract()
                .path("id");

        Visitors.officer()
                .get(REGISTER + "?limit=500&purgedUntil=" + soon)
                .then()
                .body("items.id", hasItem(first))
                .body("items.id", not(hasItem(late)))
                .body("items.purgeAt", everyItem(lessThanOrEqualTo(soon)));
        var page = Visitors.officer()
                .get(REGISTER + "?limit=1")
                .then()
                .statusCode(200)
                .extract();
        Visitors.officer()
                .get(REGISTER + "?limit=1&cursor=" + page.path("next"))
                .then()
                .statusCode(200)
                .body("items[0].id", not(is(page.<String>path("items[0].id"))));
        Visitors.officer().get(REGISTER + "?purgedUntil=soon").then().statusCode(400);
        Visitors.officer().get(REGISTER + "?cursor=x").then().statusCode(400);
    }

    @Test
    void aNameIsNotSearchedForSinceReadingsKeepWhatWasAsked() {
        Visitors.officer().get(REGISTER + "?q=Garnier").then().statusCode(400);
    }

    @Test
    void whoReadsACopyIsInTheTrailAndTheCopyHasNobodyElse() {
        var contact = REGISTER + "/" + given.contact(given.organisation("Copie"));
        change(contact, "Inès-Marie");

        var copy = Visitors.officer().get(contact + "/export").then().statusCode(200);

        copy.body("contact.firstName", is("Inès-Marie"))
                .body("history.action", contains("UPDATE", "CREATE"))
                .body(
                        "history.find { it.action == 'UPDATE' }.changes.find { it.field == 'firstName' }.before",
                        is("Inès"));
        assertThat(copy.extract().asString()).doesNotContain("claire.morel");
        Visitors.admin()
                .get("/api/v1/audit-events?action=READ&subjectType=Contact&subjectId=" + contact + "/export")
                .then()
                .body("items[0].actor.name", is("Claire Morel"));
    }

    @Test
    void aChangeNeedsWhatItHasSeen() {
        var contact = REGISTER + "/" + given.contact(given.organisation("Deux mains"));
        var seen = Visitors.etag(Visitors.officer(), contact);

        write(Visitors.officer(), contact, "Sans").statusCode(428);
        write(Visitors.officer().header("If-Match", seen), contact, "Une").statusCode(200);
        write(Visitors.officer().header("If-Match", seen), contact, "Deux").statusCode(412);
        Visitors.officer().delete(contact).then().statusCode(428);
        Visitors.officer().header("If-Match", seen).delete(contact).then().statusCode(412);
    }

    @Test
    void whoseDayHasComeIsErasedByItself() {
        var kept = given.contact(given.organisation("Gardée"));
        var id = given.contact(given.organisation("Échue"));
        given.purgedOn(id, today());

        purge.purge();

        Visitors.officer().get(REGISTER + "/" + id).then().statusCode(404);
        Visitors.officer().get(REGISTER + "/" + kept).then().statusCode(200);
        Visitors.admin()
                .get("/api/v1/audit-events?subjectType=Contact&action=DELETE&subjectId=" + id)
                .then()
                .body("items[0].actor", nullValue())
                .body("items[0].changes.find { it.field == 'lastName' }.erased", is(true));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Period.CIVIL_TIME));
    }

    private static ValidatableResponse add(String organisation, Map<String, String> draft) {
        var whole = new HashMap<>(Map.of("firstName", "Inès", "lastName", "Garnier"));
        whole.putAll(draft);
        return Visitors.officer()
                .contentType(ContentType.JSON)
                .body(whole)
                .post("/api/v1/organisations/%s/contacts".formatted(organisation))
                .then();
    }

    private static void change(String contact, String firstName) {
        var seen = Visitors.etag(Visitors.officer(), contact);
        write(Visitors.officer().header("If-Match", seen), contact, firstName).statusCode(200);
    }

    private static ValidatableResponse write(RequestSpecification visitor, String contact, String firstName) {
        return visitor.contentType(ContentType.JSON)
                .body(Map.of("firstName", firstName, "lastName", "Garnier", "basis", "LEGITIMATE_INTEREST"))
                .put(contact)
                .then();
    }
}
