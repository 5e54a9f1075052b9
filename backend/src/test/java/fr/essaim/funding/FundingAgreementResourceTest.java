package fr.essaim.funding;

import static fr.essaim.funding.GivenFunding.AGREEMENTS;
import static fr.essaim.funding.GivenFunding.added;
import static fr.essaim.funding.GivenFunding.delete;
import static fr.essaim.funding.GivenFunding.json;
import static fr.essaim.funding.GivenFunding.post;
import static fr.essaim.funding.GivenFunding.programme;
import static fr.essaim.funding.GivenFunding.project;
import static fr.essaim.funding.GivenFunding.put;
import static fr.essaim.funding.GivenFunding.replication;
import static fr.essaim.funding.GivenFunding.territory;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.Statements;
import fr.essaim.Visitors;
import fr.essaim.shared.time.Period;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FundingAgreementResourceTest {

    @Inject
    GivenFunding given;

    @Inject
    Statements statements;

    @Test
    void anOfficerAddsAnAgreementAndReadsItAgainToTheCent() {
        var slug = given.project();
        var draft = given.draft(
                given.funder().id(),
                programme("100000"),
                project(slug, "15000.5"),
                replication(slug, "DEP-30", "0.01"),
                territory("DEP-76", "0.49"));
        var answer = post(AGREEMENTS, draft)
                .then()
                .statusCode(201)
                .header("ETag", notNullValue())
                .extract();
        var sheet = json(Visitors.officer().get(answer.header("Location")));

        assertThat(sheet.toString())
                .isEqualTo(
                        json(Visitors.officer().get(answer.header("Location"))).toString());
        assertThat(Visitors.etag(Visitors.officer(), answer.header("Location"))).isEqualTo(answer.header("ETag"));
        assertThat(sheet.at("/agreement/amount").decimalValue()).isEqualByComparingTo("115001.00");
        assertThat(sheet.at("/agreement/state").asText()).isEqualTo("RUNNING");
        assertThat(sheet.at("/lines/1/project/slug").asText()).isEqualTo(slug);
        assertThat(sheet.at("/lines/1/amount").decimalValue()).isEqualByComparingTo("15000.50");
        assertThat(sheet.at("/lines/2/territory/code").asText()).isEqualTo("DEP-30");
        assertThat(sheet.at("/updatedBy/name").asText()).isEqualTo("Claire Morel");
    }

    @Test
    void linesThatMissTheAmountByACentAreRefused() {
        var draft = given.draft(given.funder().id(), programme("100"), territory("DEP-30", "50.25"));
        draft.put("amount", new BigDecimal("150.24"));

        post(AGREEMENTS, draft)
                .then()
                .statusCode(400)
                .body("errors.code", contains("lines-do-not-add-up"))
                .body("errors.pointer", contains("/lines"))
                .body(
                        "errors[0].message",
                        is("The lines come to 150.25, the agreement to 150.24: they must be the same."));
    }

    @Test
    void theDatabaseRefusesThemTooAtTheEndOfTheTransaction() {
        var id = UUID.fromString(idOf(added(given.draft(given.funder().id(), programme("100")))));

        assertThatThrownBy(() -> given.execute("update funding_line set amount = 99.99 where agreement_id = ?", id))
                .hasStackTraceContaining("The lines do not make up the amount");
        assertThatThrownBy(() -> given.execute("update funding_agreement set amount = 100.01 where id = ?", id))
                .hasStackTraceContaining("The lines do not make up the amount");
        assertThatThrownBy(() -> given.execute(
                        "insert into funding_payment (id, agreement_id, due_on, expected_amount) "
                                + "values (gen_random_uuid(), ?, '2024-06-30', 100.01)",
                        id))
                .hasStackTraceContaining("More is expected or received than the amount");
        assertThatThrownBy(() -> given.execute(
                        "insert into funding_payment (id, agreement_id, due_on, expected_amount, received_on, received_amount) "
                                + "values (gen_random_uuid(), ?, '2024-06-30', 50, '2024-06-30', 100.01)",
                        id))
                .hasStackTraceContaining("More is expected or received than the amount");
    }

    @Test
    void everythingWrongWithTheLinesIsSaidAtOnce() {
        var slug = given.project();
        var draft = given.draft(
                given.funder().id(),
                Map.of("scope", "PROJECT", "amount", 1),
                Map.of("scope", "PROGRAMME", "territory", "DEP-30", "amount", 1),
                project("aucun-projet-de-ce-nom", "1"),
                territory("DEP-99", "1"),
                project(slug, "1"),
                project(slug, "2"));

        post(AGREEMENTS, draft)
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        contains(
                                "/lines/0/project",
                                "/lines/1/territory",
                                "/lines/2/project",
                                "/lines/3/territory",
                                "/lines/5"))
                .body(
                        "errors.code",
                        contains(
                                "line-object-missing",
                                "line-object-misplaced",
                                "project-unknown",
                                "territory-unknown",
                                "line-twice"));
    }

    @Test
    void aThirdOfACentAndNothingAtAllAreNoAmounts() {
        var funder = given.funder().id();
        for (var amount : List.of("0", "-1", "0.001", "10000000000")) {
            post(AGREEMENTS, given.draft(funder, programme(amount))).then().statusCode(400);
        }
    }

    @Test
    void aFunderGivesAReferenceOnce() {
        var funder = given.funder();
        var draft = given.draft(funder.id(), programme("10"));
        added(draft);

        post(AGREEMENTS, draft).then().statusCode(400).body("errors.code", contains("duplicate"));
        draft.put("funder", given.funder().id());
        added(draft);
    }

    @Test
    void whoSignsIsKnownAndAPeriodRunsForward() {
        var draft = given.draft(UUID.randomUUID(), programme("10"));
        post(AGREEMENTS, draft).then().statusCode(400).body("errors.code", contains("organisation-unknown"));

        draft.put("funder", draft.get("beneficiary"));
        post(AGREEMENTS, draft).then().statusCode(400).body("errors.code", contains("funds-itself"));

        draft.put("endsOn", "2023-12-31");
        post(AGREEMENTS, draft).then().statusCode(400).body("errors.code", contains("period-reversed"));
    }

    @Test
    void whoSignedUnderAnEarlierNameIsNamedByIt() {
        var before = given.funder();
        var now = given.funder(before);
        given.execute(
                "update organisation set to_date = '2019-01-01', to_precision = 'YEAR' where id = ?", before.id());
        given.execute(
                "update organisation set from_date = '2020-01-01', from_precision = 'YEAR' where id = ?", now.id());

        var late = given.draft(now.id(), programme("10"));
        late.put("signedOn", "2016-05-02");
        post(AGREEMENTS, late)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/funder"))
                .body("errors.code", contains("party-of-another-time"))
                .body(
                        "errors[0].message",
                        is("%s did not exist on 2016-05-02: name %s.".formatted(now.name(), before.name())));
        late.put("funder", before.id());
        var path = added(late);

        late.put("signedOn", "2020-01-01");
        put(path, late).then().statusCode(400).body("errors.code", contains("party-of-another-time"));
        late.put("signedOn", "2019-12-31");
        put(path, late).then().statusCode(200);
        var paid = given.draft(given.funder().id(), programme("10"));
        paid.put("signedOn", "2019-12-31");
        paid.put("beneficiary", now.id());
        post(AGREEMENTS, paid).then().statusCode(400).body("errors.pointer", contains("/beneficiary"));
    }

    @Test
    void withoutABeneficiaryItIsAnsaThatIsPaid() {
        var draft = given.draft(given.funder().id(), programme("10"));
        draft.remove("beneficiary");

        post(AGREEMENTS, draft)
                .then()
                .statusCode(201)
                .body("agreement.beneficiary.name", is("Agence nouvelle des solidarités actives"));
    }

    @Test
    void aChangeKeepsTheLinesThatStayForTheSameThing() {
        var funder = given.funder();
        var draft = given.draft(funder.id(), programme("10"), territory("DEP-30", "5"));
        var path = added(draft);
        String kept = Visitors.officer().get(path).path("lines.find { it.scope == 'PROGRAMME' }.id");
        var changed = given.draft(funder.id(), programme("7.5"), territory("DEP-76", "1"));

        put(path, changed)
                .then()
                .statusCode(200)
                .body("lines.find { it.scope == 'PROGRAMME' }.id", is(kept))
                .body("lines.territory.code", contains("DEP-76"));
        Visitors.admin()
                .get("/api/v1/audit-events?subjectType=FundingLine&subjectId=" + kept)
                .then()
                .body("items[0].changes.field", contains("amount"));
    }

    @Test
    void aWriteShowsWhichStateItHasSeen() {
        var draft = given.draft(given.funder().id(), programme("10"));
        var path = added(draft);
        var seen = Visitors.etag(Visitors.officer(), path);
        put(path, draft).then().statusCode(200);

        Visitors.officer()
                .contentType(ContentType.JSON)
                .body(draft)
                .put(path)
                .then()
                .statusCode(428);
        Visitors.officer()
                .header("If-Match", seen)
                .contentType(ContentType.JSON)
                .body(draft)
                .put(path)
                .then()
                .statusCode(412);
        Visitors.officer().delete(path).then().statusCode(428);
        Visitors.officer().header("If-Match", seen).delete(path).then().statusCode(412);
    }

    @Test
    void paymentsAreExpectedThenLateThenReceived() {
        var path = added(given.draft(given.funder().id(), programme("100")));
        var tomorrow = LocalDate.now(Period.CIVIL_TIME).plusDays(2).toString();
        post(path + "/payments", Map.of("dueOn", tomorrow, "expectedAmount", 40.25))
                .then()
                .statusCode(201)
                .body("payments.state", contains("EXPECTED"));
        var late = post(path + "/payments", Map.of("dueOn", "2024-06-30", "expectedAmount", 59.75))
                .then()
                .statusCode(201)
                .body("payments.state", contains("LATE", "EXPECTED"))
                .body("agreement.late", is(59.75f))
                .body("agreement.expected", is(100.0f))
                .extract();
        var payment = path + "/payments/" + late.<String>path("payments[0].id");
        var received = Map.of(
                "dueOn", "2024-06-30",
                "expectedAmount", 59.75,
                "receivedOn", "2024-08-02",
                "receivedAmount", 59.75,
                "reference", "VIR-118");

        put(payment, received)
                .then()
                .statusCode(200)
                .body("payments.state", contains("RECEIVED", "EXPECTED"))
                .body("agreement.late", is(0.0f))
                .body("agreement.received", is(59.75f));
        delete(payment).then().statusCode(409);
        delete(path).then().statusCode(409);
    }

    @Test
    void paymentsDoNotGoBeyondTheAgreement() {
        var funder = given.funder();
        var path = added(given.draft(funder.id(), programme("100")));
        post(path + "/payments", Map.of("dueOn", "2024-06-30", "expectedAmount", 60))
                .then()
                .statusCode(201);

        post(path + "/payments", Map.of("dueOn", "2024-09-30", "expectedAmount", 40.01))
                .then()
                .statusCode(400)
                .body("errors.code", contains("payments-exceed-amount"))
                .body("errors.pointer", contains("/expectedAmount"));
        put(path, given.draft(funder.id(), programme("59.99")))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/amount"));
    }

    @Test
    void anAmountDoesNotSinkBelowWhatCame() {
        var funder = given.funder();
        var path = added(given.draft(funder.id(), programme("100")));
        post(
                        path + "/payments",
                        Map.of(
                                "dueOn",
                                "2024-06-30",
                                "expectedAmount",
                                60,
                                "receivedOn",
                                "2024-07-01",
                                "receivedAmount",
                                80.5))
                .then()
                .statusCode(201);

        put(path, given.draft(funder.id(), programme("80.49")))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/amount"))
                .body("errors.code", contains("payments-exceed-amount"));
        put(path, given.draft(funder.id(), programme("80.5"))).then().statusCode(200);
    }

    @Test
    void whatIsReceivedHasItsDayAndIsThere() {
        var path = added(given.draft(given.funder().id(), programme("100"))) + "/payments";

        post(path, Map.of("dueOn", "2024-06-30", "expectedAmount", 60, "receivedOn", "2024-07-01"))
                .then()
                .statusCode(400)
                .body("errors.code", contains("receipt-incomplete"));
        post(
                        path,
                        Map.of(
                                "dueOn",
                                "2024-06-30",
                                "expectedAmount",
                                60,
                                "receivedOn",
                                LocalDate.now(Period.CIVIL_TIME).plusDays(2).toString(),
                                "receivedAmount",
                                60))
                .then()
                .statusCode(400)
                .body("errors.code", contains("date-to-come"));
    }

    @Test
    void whatNothingHasComeOfIsDeletedAndTheJournalKeepsIt() {
        var path = added(given.draft(given.funder().id(), programme("100")));
        post(path + "/payments", Map.of("dueOn", "2024-06-30", "expectedAmount", 60))
                .then()
                .statusCode(201);

        delete(path).then().statusCode(204);
        Visitors.officer().get(path).then().statusCode(404);
        Visitors.admin()
                .get("/api/v1/audit-events?subjectType=FundingAgreement&action=DELETE&subjectId=" + idOf(path))
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void aFunderReadsHerAgreementsAndThoseOfWhomSheFollowsAndNobodyElses() {
        var before = given.funder();
        var now = given.funder(before);
        var own = added(given.draft(now.id(), programme("10")));
        var older = added(given.draft(before.id(), programme("20")));
        var foreign = added(given.draft(given.funder().id(), programme("30")));

        Visitors.funder(now.code())
                .get(AGREEMENTS + "?sort=AMOUNT&descending=false")
                .then()
                .statusCode(200)
                .body("items.id", contains(idOf(own), idOf(older)))
                .body("items[1].funder.name", is(before.name()))
                .body("items[1].funder.today.name", is(now.name()))
                .body("items[0].funder.today", nullValue());
        Visitors.funder(now.code()).get(older).then().statusCode(200).body("updatedBy", nullValue());
        Visitors.funder(now.code()).get(foreign).then().statusCode(404);
        Visitors.funder(before.code()).get(own).then().statusCode(404);
        Visitors.officer()
                .get(AGREEMENTS + "?limit=500&funder=" + now.id())
                .then()
                .body("items.id", containsInAnyOrder(idOf(own), idOf(older)));
    }

    @Test
    void aFunderDoesNotLearnOfAProjectThatIsNotPublished() {
        var funder = given.funder();
        var slug = given.project();
        var path = added(given.draft(funder.id(), project(slug, "10")));

        Visitors.funder(funder.code())
                .get(path)
                .then()
                .body("lines[0].scope", is("PROJECT"))
                .body("lines[0].project", nullValue());
        Visitors.funder(funder.code())
                .get("/api/v1/projects/%s/funding".formatted(slug))
                .then()
                .statusCode(404);
        var ofProject = AGREEMENTS + "?project=" + slug;
        Visitors.officer().get(ofProject).then().body("items.id", contains(idOf(path)));
        Visitors.funder(funder.code()).get(ofProject).then().statusCode(200).body("items", empty());
        given.publish(slug);
        Visitors.funder(funder.code()).get(ofProject).then().body("items.id", contains(idOf(path)));
        Visitors.funder(funder.code())
                .get(path)
                .then()
                .body("lines[0].project.slug", is(slug))
                .body("lines[0].project.published", is(true));
    }

    @Test
    void nobodyElseReadsOrWrites() {
        var draft = given.draft(given.funder().id(), programme("10"));
        var path = added(draft);
        for (var address : List.of(AGREEMENTS, path, AGREEMENTS + "/scdl.csv", "/api/v1/funding/totals")) {
            Visitors.anonymous().get(address).then().statusCode(401);
            Visitors.leadOf("DEP-30").get(address).then().statusCode(403);
        }
        Visitors.funder("ANCT")
                .contentType(ContentType.JSON)
                .body(draft)
                .post(AGREEMENTS)
                .then()
                .statusCode(403);
    }

    @Test
    void theListIsFilteredSortedAndPaged() {
        var funder = given.funder();
        var slug = given.project();
        given.publish(slug);
        var running = added(given.draft(funder.id(), programme("300")));
        var ended = given.draft(funder.id(), project(slug, "100"));
        ended.putAll(Map.of("startsOn", "2019-01-01", "endsOn", "2020-12-31", "signedOn", "2018-11-05"));
        var endedPath = added(ended);
        var expiring = given.draft(funder.id(), territory("DEP-30", "200"));
        expiring.putAll(Map.of(
                "endsOn", LocalDate.now(Period.CIVIL_TIME).plusDays(30).toString(), "title", "Déploiement à Nîmes"));
        var expiringPath = added(expiring);
        var upcoming = given.draft(funder.id(), programme("50"));
        upcoming.put("startsOn", LocalDate.now(Period.CIVIL_TIME).plusDays(100).toString());
        var upcomingPath = added(upcoming);

        assertThat(found(funder, "state=ENDED")).containsExactly(idOf(endedPath));
        assertThat(found(funder, "state=EXPIRING")).containsExactly(idOf(expiringPath));
        assertThat(found(funder, "state=RUNNING")).containsExactlyInAnyOrder(idOf(running), idOf(expiringPath));
        assertThat(found(funder, "state=UPCOMING")).containsExactly(idOf(upcomingPath));
        assertThat(found(funder, "scope=TERRITORY")).containsExactly(idOf(expiringPath));
        assertThat(found(funder, "project=" + slug)).containsExactly(idOf(endedPath));
        assertThat(found(funder, "year=2018")).containsExactly(idOf(endedPath));
        assertThat(found(funder, "q=nim depl")).containsExactly(idOf(expiringPath));
        assertThat(found(funder, "sort=AMOUNT&descending=false"))
                .containsExactly(idOf(upcomingPath), idOf(endedPath), idOf(expiringPath), idOf(running));

        var paged = new ArrayList<String>();
        var next = "";
        do {
            JsonPath page = Visitors.funder(funder.code())
                    .get(AGREEMENTS + "?sort=END&limit=1" + next)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            paged.addAll(page.getList("items.id"));
            next = page.getString("next") == null ? "" : "&cursor=" + page.getString("next");
        } while (!next.isEmpty());
        assertThat(paged).containsExactlyElementsOf(found(funder, "sort=END")).hasSize(4);
    }

    @Test
    void aSheetTakesTheSameNumberOfStatementsHoweverManyLinesThereAre() {
        var funder = given.funder();
        var one = added(given.draft(funder.id(), programme("1")));
        var many = added(given.draft(
                funder.id(),
                programme("1"),
                territory("DEP-30", "1"),
                territory("DEP-76", "1"),
                project(given.project(), "1"),
                project(given.project(), "1")));

        assertThat(statements.during(() -> Visitors.officer().get(many).then().statusCode(200)))
                .isEqualTo(statements.during(
                        () -> Visitors.officer().get(one).then().statusCode(200)));
    }

    @Test
    void theShareOfEachFunderOfAProjectIsItsLines() {
        var slug = given.project();
        given.publish(slug);
        var first = given.funder();
        var second = given.funder();
        added(given.draft(first.id(), project(slug, "75.10"), replication(slug, "DEP-30", "24.90"), programme("1")));
        added(given.draft(second.id(), project(slug, "300")));
        var address = "/api/v1/projects/%s/funding".formatted(slug);

        Visitors.officer()
                .get(address)
                .then()
                .body("amount", is(400.0f))
                .body("shares.funder.name", contains(second.name(), first.name()))
                .body("shares[1].amount", is(100.0f))
                .body("shares[1].lines.scope", contains("PROJECT", "REPLICATION"));
        Visitors.funder(first.code())
                .get(address)
                .then()
                .body("amount", is(100.0f))
                .body("shares.funder.name", contains(first.name()));
        Visitors.funder(given.funder().code()).get(address).then().statusCode(403);
        Visitors.leadOf("DEP-30").get(address).then().statusCode(403);
        Visitors.officer().get("/api/v1/projects/aucun-projet/funding").then().statusCode(404);
    }

    @Test
    void thePortfolioCanBeLimitedToWhatOneFunds() {
        var slug = given.project();
        var other = given.project();
        given.publish(slug);
        given.publish(other);
        var funder = given.funder();
        added(given.draft(funder.id(), project(slug, "10")));

        Visitors.funder(funder.code())
                .get("/api/v1/projects?funded=true")
                .then()
                .body("items.slug", contains(slug));
        Visitors.funder(funder.code())
                .get("/api/v1/projects/overview?funded=true")
                .then()
                .body("total", is(1));
        Visitors.funder(given.funder().code())
                .get("/api/v1/projects?funded=true")
                .then()
                .body("items", empty());
        Visitors.officer()
                .get("/api/v1/projects?funded=true&limit=500")
                .then()
                .body("items.slug", hasItem(slug))
                .body("items.slug", not(hasItem(other)));
        Visitors.anonymous().get("/api/v1/projects?funded=true").then().statusCode(401);
        Visitors.leadOf("DEP-30").get("/api/v1/projects?funded=true").then().statusCode(403);
        Visitors.officer().get("/api/v1/projects?limit=500").then().body("items.slug", everyItem(notNullValue()));
    }

    @Test
    void thePortfolioCanBeLimitedToWhatAFunderAndWhomItFollowsPayFor() {
        var before = given.funder();
        var funder = given.funder(before);
        var early = given.project();
        var late = given.project();
        var other = given.project();
        added(given.draft(before.id(), project(early, "10")));
        added(given.draft(funder.id(), project(late, "10")));
        added(given.draft(given.funder().id(), project(other, "10")));
        given.publish(late);
        given.publish(other);

        var of = "/api/v1/projects?funder=";
        Visitors.officer().get(of + funder.id()).then().body("items.slug", containsInAnyOrder(early, late));
        Visitors.officer().get(of + before.id()).then().body("items.slug", contains(early));
        Visitors.officer()
                .get("/api/v1/projects/overview?funder=" + funder.id())
                .then()
                .body("total", is(2));
        Visitors.funder(funder.code()).get(of + funder.id()).then().body("items.slug", contains(late));
        Visitors.funder(given.funder().code())
                .get(of + funder.id())
                .then()
                .statusCode(200)
                .body("items", empty());
        Visitors.anonymous().get(of + funder.id()).then().statusCode(401);
        Visitors.leadOf("DEP-30").get(of + funder.id()).then().statusCode(403);
        Visitors.officer().get(of + "anct").then().statusCode(400).body("errors.parameter", contains("funder"));
    }

    @Test
    void agreementsAreFoundByWhoIsPaidUnderItsEarlierNameToo() {
        var funder = given.funder();
        var before = given.funder();
        var paid = given.funder(before);
        var draft = given.draft(funder.id(), programme("100"));
        draft.put("beneficiary", before.id());
        var path = added(draft);
        added(given.draft(funder.id(), programme("100")));

        var of = AGREEMENTS + "?beneficiary=";
        Visitors.officer().get(of + before.id()).then().body("items.id", contains(idOf(path)));
        Visitors.officer().get(of + paid.id()).then().body("items.id", contains(idOf(path)));
        Visitors.officer().get(of + funder.id()).then().body("items", empty());
        Visitors.funder(funder.code()).get(of + paid.id()).then().body("items.id", contains(idOf(path)));
        Visitors.funder(given.funder().code()).get(of + paid.id()).then().body("items", empty());
        Visitors.officer().get(of + "ansa").then().statusCode(400).body("errors.parameter", contains("beneficiary"));
    }

    @Test
    void whoeverFollowsIsMetByAllThatTheLineSignedUpToHer() {
        var first = given.funder();
        var second = given.funder(first);
        var third = given.funder(second);
        var slug = given.project();
        var old = added(given.draft(first.id(), project(slug, "10")));
        var paid = given.draft(given.funder().id(), programme("20"));
        paid.put("beneficiary", first.id());
        var received = added(paid);

        for (var later : List.of(first, second, third)) {
            Visitors.officer().get(AGREEMENTS + "?funder=" + later.id()).then().body("items.id", contains(idOf(old)));
            Visitors.officer()
                    .get(AGREEMENTS + "?beneficiary=" + later.id())
                    .then()
                    .body("items.id", contains(idOf(received)));
            Visitors.officer()
                    .get("/api/v1/projects?funder=" + later.id())
                    .then()
                    .body("items.slug", contains(slug));
        }
        var recent = added(given.draft(third.id(), programme("30")));
        Visitors.officer()
                .get(AGREEMENTS + "?funder=" + second.id())
                .then()
                .body("items.id", contains(idOf(old)))
                .body("items.id", not(hasItem(idOf(recent))));
    }

    @Test
    void aFunderKnowsWhomSheAndWhoeverSheFollowsPayAndNobodyElseDoes() {
        var before = given.funder();
        var funder = given.funder(before);
        var paid = given.funder();
        var draft = given.draft(before.id(), programme("100"));
        draft.put("beneficiary", paid.id());
        added(draft);
        var organisation = "/api/v1/organisations/" + paid.id();

        Visitors.funder(funder.code()).get(organisation).then().statusCode(200).body("name", is(paid.name()));
        Visitors.funder(given.funder().code()).get(organisation).then().statusCode(404);
        Visitors.funderOfNothing().get(organisation).then().statusCode(404);
        Visitors.leadOf("DEP-30").get(organisation).then().statusCode(404);
        Visitors.anonymous().get(organisation).then().statusCode(404);
    }

    @Test
    void whatEndsSoonAndWhatIsLateWaits() {
        var funder = given.funder();
        var draft = given.draft(funder.id(), programme("100"));
        draft.put("endsOn", LocalDate.now(Period.CIVIL_TIME).plusDays(60).toString());
        var path = added(draft);
        for (var due : List.of("2024-06-30", "2024-03-31")) {
            post(path + "/payments", Map.of("dueOn", due, "expectedAmount", 10))
                    .then()
                    .statusCode(201);
        }

        Visitors.funder(funder.code())
                .get("/api/v1/tasks")
                .then()
                .statusCode(200)
                .body(ofAgreements("kind"), contains("AGREEMENT_EXPIRING", "PAYMENT_LATE"))
                .body(ofAgreements("key"), everyItem(is(idOf(path))))
                .body(ofAgreements("due"), contains(draft.get("endsOn"), "2024-03-31"));
        Visitors.officer().get("/api/v1/tasks").then().body("key", hasItem(idOf(path)));
    }

    @Test
    void whatADuplicateHasSignedIsTheOtherOnesOnceBothAreMerged() {
        var funder = given.funder();
        var duplicate = given.organisation("Financeur en double");
        var path = added(given.draft(duplicate, programme("10")));

        merge(duplicate, funder.id()).then().statusCode(200);
        Visitors.funder(funder.code())
                .get(path)
                .then()
                .statusCode(200)
                .body("agreement.funder.name", is(funder.name()));
    }

    @Test
    void twoAgreementsOfOneReferenceAreNotMergedIntoOneFunder() {
        var funder = given.funder();
        var duplicate = given.organisation("Financeur en double");
        var draft = given.draft(funder.id(), programme("10"));
        added(draft);
        draft.put("funder", duplicate);
        added(draft);

        merge(duplicate, funder.id()).then().statusCode(409);
    }

    @Test
    void whoFundsAnotherIsNotMergedWithIt() {
        var funder = given.funder();
        var paid = given.organisation("Financée");
        var draft = given.draft(funder.id(), programme("10"));
        draft.put("beneficiary", paid);
        var path = added(draft);

        merge(paid, funder.id()).then().statusCode(409);
        merge(funder.id(), paid).then().statusCode(409);
        Visitors.officer().get(path).then().body("agreement.beneficiary.id", is(paid.toString()));
        assertThatThrownBy(() -> given.execute(
                        "update funding_agreement set beneficiary_id = funder_id where id = ?",
                        UUID.fromString(idOf(path))))
                .hasStackTraceContaining("nobody_funds_itself");
    }

    private static Response merge(UUID duplicate, UUID into) {
        return Visitors.manager()
                .contentType(ContentType.JSON)
                .body(Map.of("into", into))
                .post("/api/v1/organisations/%s/merge".formatted(duplicate));
    }

    private static List<String> found(GivenFunding.Funder funder, String query) {
        return Visitors.funder(funder.code())
                .get(AGREEMENTS + "?" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private static String idOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** What waits elsewhere is another test's. */
    private static String ofAgreements(String field) {
        return "findAll { !it.kind.startsWith('DIAGNOSTIC') }." + field;
    }
}
