package fr.essaim.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.Given;
import fr.essaim.Statements;
import fr.essaim.Visitors;
import fr.essaim.shared.database.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProjectResourceTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    Given given;

    @Inject
    Statements statements;

    @Inject
    DataSource database;

    /** A word that only one test's projects have in their names. */
    private static String word() {
        return "essaim%cz".formatted('a' + NUMBER.incrementAndGet());
    }

    @Test
    void vitaAirEnteredInJuly2015AndLeftInTheMiddleOf2018() {
        var word = word();
        var slug = given.project(draft("VITA-Air " + word, Map.of("entry", "2015-07")));
        leave(slug, "AUTONOMOUS", "2018-MID");
        given.publish(slug);

        for (var visitor : List.of(Visitors.officer(), Visitors.anonymous())) {
            visitor.get("/api/v1/projects/" + slug)
                    .then()
                    .statusCode(200)
                    .body("sheet.entry", is("2015-07"))
                    .body("sheet.exit", is("2018-MID"))
                    .body("sheet.exitReason", is("AUTONOMOUS"))
                    .body("sheet.stage", is("EXITED"))
                    .body("sheet.steps[0].happened", is("2018-MID"));
        }
        list(word).body("items[0].entry", is("2015-07")).body("items[0].exit", is("2018-MID"));
        assertThat(csv(word))
                .contains(";2015-07;2015-07-01;2015-07-31;2018-MID;2018-04-01;2018-09-30;AUTONOMOUS;")
                .doesNotContain("2018-06");
    }

    @Test
    void territoireZeroChomeurLeftInDecember2015BecauseALawWasPassed() {
        var word = word();
        var slug = given.project(draft("Territoire Zéro Chômeur " + word, Map.of("entry", "2015-02")));
        leave(slug, "LEGISLATED", "2015-12");

        list(word)
                .body("items[0].entry", is("2015-02"))
                .body("items[0].exit", is("2015-12"))
                .body("items[0].exitReason", is("LEGISLATED"));
        assertThat(csv(word)).contains(";2015-02;2015-02-01;2015-02-28;2015-12;2015-12-01;2015-12-31;LEGISLATED;");
    }

    @Test
    void datesAreFilteredByWhatTheyMayBe() {
        var word = word();
        var vita = given.project(draft("VITA " + word, Map.of("entry", "2015-07")));
        leave(vita, "AUTONOMOUS", "2018-MID");
        var zero = given.project(draft("Zéro " + word, Map.of("entry", "2015-02")));
        leave(zero, "LEGISLATED", "2015-12");

        list(word + "&entered=2015").body("items.slug", contains(vita, zero));
        list(word + "&entered=2015-H2").body("items.slug", contains(vita));
        list(word + "&entered=2015-02-10").body("items.slug", contains(zero));
        list(word + "&left=2018-06").body("items.slug", contains(vita));
        list(word + "&left=2018-H2").body("items.slug", contains(vita));
        list(word + "&left=2018-03").body("items.slug", empty());
        list(word + "&left=2015-12-31").body("items.slug", contains(zero));
        Visitors.officer()
                .get("/api/v1/projects?entered=mi 2015")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("entered"))
                .body("errors.code", contains("date-malformed"));
    }

    @Test
    void datesAreSortedByTheirFirstDayAndWhatIsNotKnownComesLast() {
        var word = word();
        var mid = given.project(draft("A " + word, Map.of("entry", "2018-MID")));
        var none = given.project(without(draft("B " + word, Map.of()), "entry"));
        var april = given.project(draft("C " + word, Map.of("entry", "2018-04")));
        var year = given.project(draft("D " + word, Map.of("entry", "2018")));

        list(word + "&sort=ENTRY").body("items.slug", contains(year, april, mid, none));
        list(word + "&sort=ENTRY&descending=true").body("items.slug", contains(mid, april, year, none));
    }

    @Test
    void everySortPagesWithoutGapOrRepetition() {
        var word = word();
        var all = IntStream.range(0, 5)
                .mapToObj(i -> given.project(
                        draft("P%d %s".formatted(i % 2, word), Map.of("entry", "201%d".formatted(i % 3)))))
                .toList();
        for (var sort : ProjectOrder.values()) {
            for (var descending : List.of(true, false)) {
                var found = new ArrayList<String>();
                var next = "";
                do {
                    var page = list(word + "&limit=2&sort=%s&descending=%s%s".formatted(sort, descending, next));
                    found.addAll(page.extract().<List<String>>path("items.slug"));
                    String cursor = page.extract().path("next");
                    next = cursor == null ? "" : "&cursor=" + cursor;
                } while (!next.isEmpty());
                assertThat(found).as("%s %s", sort, descending).containsExactlyInAnyOrderElementsOf(all);
            }
        }
    }

    @Test
    void aListIsNarrowedByEachOfItsFilters() {
        var word = word();
        var sponsor = given.organisation("Chênelet " + word);
        var one = given.project(draft(
                "Un",
                Map.of(
                        "sponsor",
                        sponsor,
                        "themes",
                        List.of("HOME_CARE", "TRAINING"),
                        "publics",
                        List.of("YOUTH"),
                        "territories",
                        List.of("DEP-30"))));
        var other = given.project(draft("Deux " + word, Map.of("themes", List.of("MOBILITY"))));

        list(word).body("items.slug", contains(other, one));
        list(word + "&themes=HOME_CARE").body("items.slug", contains(one));
        list(word + "&themes=MOBILITY,TRAINING").body("items.slug", hasSize(2));
        list(word + "&publics=YOUTH").body("items.slug", contains(one));
        list(word + "&departments=DEP-30").body("items.slug", contains(one));
        list(word + "&sponsor=" + sponsor).body("items.slug", contains(one));
        var next = given.organisation(Map.of(
                "name",
                "Chênelet demain " + word,
                "types",
                List.of("SPONSOR"),
                "successorOf",
                sponsor,
                "illustrative",
                true));
        list(word + "&sponsor=" + next).body("items.slug", contains(one));
        given.organisation(Map.of(
                "name", "Et après " + word, "types", List.of("SPONSOR"), "successorOf", next, "illustrative", true));
        list(word + "&sponsor=" + next).body("items.slug", contains(one));
        list(word + "&stages=FEASIBILITY").body("items.slug", empty());
        list(word + "&evidence=1").body("items.slug", empty());
        Visitors.officer()
                .get("/api/v1/projects?themes=COOKING")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("themes"));
        for (var list : List.of("projects", "projects/overview", "projects.csv")) {
            Visitors.anonymous()
                    .get("/api/v1/%s?departments=DEP-30,DEP-99".formatted(list))
                    .then()
                    .statusCode(400)
                    .body("errors.parameter", contains("departments"))
                    .body("errors.code", contains("value-unknown"));
        }
        Visitors.officer()
                .get("/api/v1/projects/overview?departments=DEP-30&q=" + word)
                .then()
                .body("total", is(1))
                .body("stages.find { it.stage == 'IDENTIFIED' }.count", is(1))
                .body("departments.code", contains("DEP-30"));
    }

    @Test
    void outsidersReadWhatIsPublishedAsItWasPublished() {
        var word = word();
        var hidden = given.project("Cachée " + word);
        var shown = given.publishedProject("Publiée " + word);
        change(shown, Map.of("name", "Changée " + word)).statusCode(200);

        for (var visitor : List.of(Visitors.anonymous(), Visitors.leadOf("DEP-79"), Visitors.funder("ANCT"))) {
            visitor.get("/api/v1/projects?q=" + word)
                    .then()
                    .body("items.slug", contains(shown))
                    .body("items[0].name", is("Publiée " + word));
        }
        Visitors.anonymous().get("/api/v1/projects/" + hidden).then().statusCode(404);
        Visitors.anonymous()
                .get("/api/v1/projects/" + shown)
                .then()
                .statusCode(200)
                .body("sheet.name", is("Publiée " + word))
                .body("desk", nullValue())
                .body("publication.revision", is(1));
        Visitors.anonymous().get("/api/v1/projects/overview?q=" + word).then().body("total", is(1));
        assertThat(Visitors.anonymous().get("/api/v1/projects.csv?q=" + word).asString())
                .contains("Publiée")
                .doesNotContain("Cachée")
                .doesNotContain("Changée");
        Visitors.officer()
                .get("/api/v1/projects/" + shown)
                .then()
                .body("sheet.name", is("Changée " + word))
                .body("desk.differsFromPublished", is(true));
    }

    @Test
    void aRevisionStaysAsItWasPublished() {
        var slug = given.publishedProject("Première " + word());
        change(slug, Map.of("summary", "Un autre résumé.")).statusCode(200);
        given.publish(slug);

        Visitors.anonymous()
                .get("/api/v1/projects/%s/publications/1".formatted(slug))
                .then()
                .statusCode(200)
                .body("sheet.summary", is(Given.projectDraft("", "").get("summary")))
                .body("publication.revision", is(1));
        Visitors.anonymous()
                .get("/api/v1/projects/%s/publications/2".formatted(slug))
                .then()
                .body("sheet.summary", is("Un autre résumé."));
        Visitors.anonymous()
                .get("/api/v1/projects/%s/publications/3".formatted(slug))
                .then()
                .statusCode(404);
        Visitors.officer()
                .get("/api/v1/projects/" + slug)
                .then()
                .body("desk.differsFromPublished", is(false))
                .body("publication.revision", is(2));
        for (var visitor : List.of(Visitors.officer(), Visitors.anonymous())) {
            visitor.get("/api/v1/projects/%s/publications".formatted(slug))
                    .then()
                    .statusCode(200)
                    .body("revision", contains(2, 1))
                    .body("reason", contains("Première publication", "Première publication"));
        }
    }

    @Test
    void whenASheetWasPublishedIsKnownToTheTeamAloneUntilItIs() {
        var publications = "/api/v1/projects/%s/publications".formatted(given.project("Inédite " + word()));

        Visitors.officer().get(publications).then().statusCode(200).body("$", hasSize(0));
        Visitors.anonymous().get(publications).then().statusCode(404);
        Visitors.officer()
                .get("/api/v1/projects/jamais-vue/publications")
                .then()
                .statusCode(404);
    }

    @Test
    void whatIsPublishedStaysForTheDatabaseToo() {
        var slug = given.publishedProject("Gravée " + word());
        var of = " where slug = '%s'".formatted(slug);

        for (var attempt : List.of(
                "update published_sheet set name = 'Autre'" + of,
                "update published_sheet set sheet = jsonb_set(sheet, '{name}', '\"Autre\"')" + of,
                "update published_sheet set superseded_at = now(), reason = 'Autre'" + of,
                "delete from published_sheet" + of)) {
            assertThatThrownBy(() -> execute(attempt))
                    .as(attempt)
                    .hasStackTraceContaining("A published sheet stays as it is");
        }
        given.publish(slug);
        assertThatThrownBy(() -> execute("update published_sheet set superseded_at = now()" + of + " and revision = 1"))
                .hasStackTraceContaining("A published sheet stays as it is");
    }

    @Test
    void aSheetIsPublishedWholeOrNotAtAll() {
        var slug = given.project(Map.of(
                "name",
                "Incomplète",
                "summary",
                " ",
                "description",
                "",
                "themes",
                List.of(),
                "publics",
                List.of(),
                "territories",
                List.of(),
                "illustrative",
                false));
        var missing =
                List.of("summary-missing", "sponsor-missing", "themes-missing", "publics-missing", "entry-missing");

        Visitors.officer().get("/api/v1/projects/" + slug).then().body("desk.missing.code", is(missing));
        publish(slug, Visitors.etag(Visitors.manager(), "/api/v1/projects/" + slug))
                .statusCode(409)
                .body("errors.code", is(missing));
        Visitors.anonymous().get("/api/v1/projects/" + slug).then().statusCode(404);
    }

    @Test
    void whatIsPublishedIsWhatTheManagerHasSeen() {
        var slug = given.project("Publiée telle que vue " + word());
        var seen = Visitors.etag(Visitors.manager(), "/api/v1/projects/" + slug);
        change(slug, Map.of("summary", "Un résumé que personne n'a relu.")).statusCode(200);

        Visitors.manager()
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "Essai"))
                .post("/api/v1/projects/%s/publications".formatted(slug))
                .then()
                .statusCode(428);
        publish(slug, seen).statusCode(412);
        Visitors.anonymous().get("/api/v1/projects/" + slug).then().statusCode(404);
        publish(slug, Visitors.etag(Visitors.manager(), "/api/v1/projects/" + slug))
                .statusCode(201);
    }

    @Test
    void theSecondOfTwoEditsIsToldThatSomebodyWasFaster() {
        var slug = given.project("Deux éditions " + word());
        var seen = Visitors.etag(Visitors.officer(), "/api/v1/projects/" + slug);

        change(slug, seen, Map.of("summary", "La première.")).statusCode(200).header("ETag", notNullValue());
        change(slug, seen, Map.of("summary", "La seconde."))
                .statusCode(412)
                .body("type", is("urn:essaim:problem:stale"));

        Visitors.officer().get("/api/v1/projects/" + slug).then().body("sheet.summary", is("La première."));
    }

    @Test
    void territoriesAreNamedByTypedCodesAndLieInTheirDepartements() {
        var slug = given.project(draft("Lieux " + word(), Map.of("territories", List.of("COM-30189", "DEP-76"))));

        Visitors.officer()
                .get("/api/v1/projects/" + slug)
                .then()
                .body("sheet.territories.code", hasItems("COM-30189", "DEP-76"))
                .body("sheet.territories.name", hasItem("Nîmes"));
        add(draft("Nulle part", Map.of("territories", List.of("DEP-30", "REG-76", "30"))))
                .statusCode(400)
                .body("errors.pointer", contains("/territories/1", "/territories/2"))
                .body("errors.code", contains("territory-unknown", "territory-unknown"));
    }

    @Test
    void anEntryIsToldOnceItIsMadeAndBeforeAnyStep() {
        add(draft("Trop tôt", Map.of("entry", "2999")))
                .statusCode(400)
                .body("errors.pointer", contains("/entry"))
                .body("errors.code", contains("date-to-come"));
        var slug = given.project(draft("Entrée", Map.of("entry", "2015-07")));
        change(slug, Map.of("entry", "2015-10")).statusCode(200);
        change(slug, Map.of("entry", "2015-07")).statusCode(200);
        leave(slug, "STOPPED", "2015-09");

        change(slug, Map.of("entry", "2015-10"))
                .statusCode(400)
                .body("errors.pointer", contains("/entry"))
                .body("errors.code", contains("entry-after-a-step"))
                .body("errors[0].message", is("It made a step in 2015-09: it entered before that."));
        for (var possible : List.of("2015", "2015-H2", "2015-09", "2015-09-30")) {
            change(slug, Map.of("entry", possible)).statusCode(200).body("sheet.entry", is(possible));
        }
    }

    @Test
    void whatIsMissingOrUnknownIsNamedByPointer() {
        add(draft("", Map.of("website", "javascript:alert(1)")))
                .statusCode(400)
                .body("errors.pointer", hasItems("/name", "/website"));
        add(draft("Porteur", Map.of("sponsor", "01a208fe-b44e-7d70-b67a-eaec993f1aa0")))
                .statusCode(400)
                .body("errors.pointer", contains("/sponsor"))
                .body("errors.code", contains("organisation-unknown"));
        add(draft("Date", Map.of("entry", "2015-13"))).statusCode(400).body("errors.pointer", contains("/entry"));
    }

    @Test
    void twoProjectsOfOneNameHaveAddressesOfTheirOwn() {
        var name = "Même nom " + word();
        var first = given.project(name);

        assertThat(given.project(name)).isEqualTo(first + "-2");
    }

    @Test
    void twoThatAreAddedAtOnceAreBothThere() {
        var name = "Au même instant " + word();

        var slugs = IntStream.range(0, 4)
                .parallel()
                .mapToObj(_ -> given.project(Map.of(
                        "name",
                        name,
                        "summary",
                        "",
                        "description",
                        "",
                        "themes",
                        List.of(),
                        "publics",
                        List.of(),
                        "territories",
                        List.of(),
                        "illustrative",
                        false)))
                .toList();

        assertThat(slugs).doesNotHaveDuplicates();
    }

    @Test
    void aCellOfTheFileIsNoFormula() {
        var word = word();
        given.project(draft("=1+1 " + word, Map.of("summary", "@SUM(A1)")));

        assertThat(csv(word)).contains(";'=1+1 " + word + ";'@SUM(A1);");
    }

    @Test
    void theFileHasAllRowsWhereTheListHasPages() {
        var word = word();
        IntStream.range(0, 3).forEach(i -> given.project("Ligne %d %s".formatted(i, word)));

        assertThat(csv(word + "&sort=NAME&descending=true").lines().skip(1))
                .hasSize(3)
                .first()
                .asString()
                .contains("Ligne 2");
    }

    @Test
    void whatChangedIsInTheTrailFieldByField() {
        var slug = given.project("Suivie " + word());
        String id = Visitors.officer().get("/api/v1/projects/" + slug).path("id");
        change(slug, Map.of("summary", "Un autre résumé.")).statusCode(200);

        Visitors.admin()
                .get("/api/v1/audit-events?subjectType=Project&action=UPDATE&subjectId=" + id)
                .then()
                .body("items[0].changes.field", hasItem("summary"))
                .body("items[0].changes.field", not(hasItem("themes")))
                .body("items[0].changes.find { it.field == 'summary' }.after", is("Un autre résumé."));
    }

    @Test
    void aProjectAsksTheDatabaseAsOftenWithMuchAsWithLittle() {
        var slug = given.project("Requêtes " + word());
        var read = (Runnable)
                () -> Visitors.officer().get("/api/v1/projects/" + slug).then().statusCode(200);
        given.document(slug, "PUBLIC");
        given.result(slug);
        given.evidence(slug, 2, LocalDate.of(2099, 1, 1));
        read.run();
        var few = statements.during(read);
        IntStream.range(0, 4).forEach(_ -> {
            given.document(slug, "PUBLIC");
            given.result(slug);
            given.evidence(slug, 2, LocalDate.of(2099, 1, 1));
        });

        assertThat(statements.during(read)).isEqualTo(few);
    }

    private Map<String, Object> draft(String name, Map<String, ?> changes) {
        var draft = Given.projectDraft(name, given.organisation());
        draft.putAll(changes);
        return draft;
    }

    private static Map<String, Object> without(Map<String, Object> draft, String key) {
        var less = new HashMap<>(draft);
        less.remove(key);
        return less;
    }

    private static ValidatableResponse add(Map<String, ?> draft) {
        return json(Visitors.officer()).body(draft).post("/api/v1/projects").then();
    }

    private ValidatableResponse change(String slug, Map<String, ?> changes) {
        return change(slug, Visitors.etag(Visitors.officer(), "/api/v1/projects/" + slug), changes);
    }

    private ValidatableResponse change(String slug, String ifMatch, Map<String, ?> changes) {
        return json(Visitors.officer())
                .header("If-Match", ifMatch)
                .body(draft("Changé", changes))
                .put("/api/v1/projects/" + slug)
                .then();
    }

    private static ValidatableResponse publish(String slug, String seen) {
        return json(Visitors.manager())
                .header("If-Match", seen)
                .body(Map.of("reason", "Essai"))
                .post("/api/v1/projects/%s/publications".formatted(slug))
                .then();
    }

    private static void leave(String slug, String reason, String when) {
        json(Visitors.manager())
                .body(Map.of("to", "EXITED", "happened", when, "exitReason", reason, "reason", "Fin du parcours."))
                .post("/api/v1/projects/%s/stage-changes".formatted(slug))
                .then()
                .statusCode(201);
    }

    private static RequestSpecification json(RequestSpecification visitor) {
        return visitor.contentType(ContentType.JSON);
    }

    private static ValidatableResponse list(String query) {
        return Visitors.officer().get("/api/v1/projects?q=" + query).then().statusCode(200);
    }

    private static String csv(String query) {
        return Visitors.officer().get("/api/v1/projects.csv?q=" + query).asString();
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection()) {
            Sql.update(connection, sql);
        }
    }
}
