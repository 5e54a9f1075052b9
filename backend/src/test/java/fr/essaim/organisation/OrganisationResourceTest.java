package fr.essaim.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.Given;
import fr.essaim.Visitors;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class OrganisationResourceTest {

    private static final String ALL = "/api/v1/organisations";
    private static final AtomicInteger NUMBER = new AtomicInteger(77_000_000);

    @Inject
    Given given;

    @Inject
    DataSource database;

    @Test
    void anOfficerAddsOneAndASiretBringsItsSiren() {
        var place = add(Map.of("name", "La Poste", "siret", "35600000009075", "validFrom", "1991"))
                .statusCode(201)
                .body("siren", is("356000000"))
                .body("validFrom", is("1991"))
                .body("succession.place", contains("ITSELF"))
                .extract()
                .header("Location");

        Visitors.officer().get(place).then().statusCode(200).body("name", is("La Poste"));
    }

    @ParameterizedTest
    @CsvSource({
        "siren,130026033,siren-invalid",
        "siret,13002603200017,siret-invalid",
        "siret,1300260320001,siret-invalid",
        "code,anct,pattern",
        "website,ftp://example.org,pattern",
        "validTo,1980,date-too-early",
        "successorOf,019a1b2c-3d4e-7f50-8a6b-7c8d9e0f1a2b,organisation-unknown"
    })
    void whatIsWrongIsToldBesideItsField(String field, String value, String code) {
        add(Map.of("name", "Fausse", "validFrom", "1991", field, value))
                .statusCode(400)
                .body("errors.find { it.pointer == '/%s' }.code".formatted(field), is(code));
    }

    @ParameterizedTest
    @CsvSource({"2015-06,2015", "2015-06-15,2015-06", "2015-H2,2015", "2015-12-31,2015"})
    void whatMayHaveEndedAfterItBeganIsTakenAsItIsKnown(String from, String to) {
        add(Map.of("name", "Éphémère", "validFrom", from, "validTo", to))
                .statusCode(201)
                .body("validFrom", is(from))
                .body("validTo", is(to));
    }

    @Test
    void whatCertainlyEndedBeforeItBeganIsRefused() {
        add(Map.of("name", "À rebours", "validFrom", "2015-07", "validTo", "2015-H1"))
                .statusCode(400)
                .body("errors.pointer", contains("/validTo"))
                .body("errors.code", contains("date-too-early"));
    }

    @Test
    void aSiretOfAnotherSirenIsRefused() {
        add(Map.of("name", "Fausse", "siren", "130005481", "siret", "13002603200016"))
                .statusCode(400)
                .body("errors.code", contains("siret-of-another"));
    }

    @Test
    void whatTheResourceChecksTheDatabaseChecksToo() {
        for (var columns : List.of(
                "siren = '130026033'",
                "siret = '35600000009075'",
                "siren = '130005481', siret = '13002603200016'",
                "siren = '552100554', siret = '55210055409075'",
                "code = 'anct'",
                "to_date = '1980-01-01', to_precision = 'YEAR', from_date = '1991-01-01', from_precision = 'YEAR'",
                "successor_of_id = id",
                "types = '{WITCH}'")) {
            var id = given.organisation("À contraindre");
            assertThatThrownBy(() -> execute("update organisation set %s where id = '%s'".formatted(columns, id)))
                    .as(columns)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("violates check constraint");
        }
    }

    @Test
    void laPosteIsRightForTheDatabaseToo() throws SQLException {
        var id = given.organisation("La Poste, par la base");

        execute("update organisation set siren = '356000000', siret = '35600000009075' where id = '%s'".formatted(id));
        execute("update organisation set siren = '356000000', siret = '35600000000048' where id = '%s'".formatted(id));
    }

    @Test
    void aCodeIsOneOrganisations() {
        var code = code();
        add(Map.of("name", "Première", "code", code)).statusCode(201);

        add(Map.of("name", "Seconde", "code", code))
                .statusCode(400)
                .body("errors.find { it.pointer == '/code' }.code", is("duplicate"));
    }

    @Test
    void ofThoseWhoTakeACodeAtOnceOneHasItAndNoneIsAFailure() {
        var code = code();

        var statuses = IntStream.range(0, 4)
                .parallel()
                .mapToObj(i -> add(Map.of("name", "Concurrente " + i, "code", code))
                        .extract()
                        .statusCode())
                .toList();

        assertThat(statuses).containsOnlyOnce(201).isSubsetOf(201, 400, 409);
    }

    @Test
    void whoFollowedWhomIsToldFromBothEndsWithItsDates() {
        var cget = given.organisation(Map.of(
                "name", "Commissariat général à l'égalité des territoires",
                "shortName", "CGET",
                "types", List.of("FUNDER"),
                "validFrom", "2014-03-31",
                "validTo", "2019-12-31",
                "illustrative", false));
        var anct = given.organisation(Map.of(
                "name",
                "Agence nationale de la cohésion des territoires",
                "shortName",
                "ANCT",
                "types",
                List.of("FUNDER"),
                "validFrom",
                "2020",
                "successorOf",
                cget,
                "illustrative",
                false));

        Visitors.officer()
                .get(ALL + "/" + anct)
                .then()
                .body("successorOf.id", is(cget))
                .body("succession.shortName", contains("CGET", "ANCT"))
                .body("succession.place", contains("EARLIER", "ITSELF"))
                .body("succession[0].to", is("2019-12-31"))
                .body("succession[1].from", is("2020"));
        Visitors.officer().get(ALL + "/" + cget).then().body("succession.place", contains("ITSELF", "LATER"));
        Visitors.officer()
                .get(ALL + "?q=agence cohesion anct")
                .then()
                .body(
                        "items.find { it.id == '%s' }.formerly".formatted(anct),
                        is("Commissariat général à l'égalité des territoires"));
    }

    @Test
    void nobodyFollowsHerOwnSuccessor() {
        var first = given.organisation("Première du cercle");
        var second = given.organisation(follower("Deuxième du cercle", first));
        var third = given.organisation(follower("Troisième du cercle", second));

        for (var successor : List.of(first, second, third)) {
            change(first, follower("Première du cercle", successor))
                    .statusCode(400)
                    .body("errors.code", contains("succession-circle"));
        }
    }

    @Test
    void theSecondOfTwoOfficersIsToldThatSomebodyWasFaster() {
        var id = given.organisation("Deux mains");
        var seen = Visitors.etag(Visitors.officer(), ALL + "/" + id);
        var draft = Map.of("name", "Deux mains, la première", "types", List.of("HOST"), "illustrative", false);

        change(Visitors.officer().header("If-Match", seen), id, draft).statusCode(200);
        change(Visitors.officer().header("If-Match", seen), id, draft).statusCode(412);
        change(Visitors.officer(), id, draft).statusCode(428);
    }

    @Test
    void itIsFoundByPartsOfItsNameOrNumberAndByType() {
        var word = "Ébénisterie" + System.nanoTime();
        var id = given.organisation(Map.of(
                "name",
                "L'" + word + " d'Alès",
                "shortName",
                "EBA",
                "siren",
                "130005481",
                "types",
                List.of("HOST", "EMPLOYER"),
                "illustrative",
                true));
        var folded = word.replace("É", "e").replace("é", "e");

        for (var query : List.of(folded, "ales " + folded, folded + " 130005", "eba " + folded)) {
            found(query + "&types=EMPLOYER,FUNDER").body("items.id", contains(id));
        }
        found(folded + "&types=FUNDER").body("items", empty());
        Visitors.officer().get(ALL + "?types=WITCH").then().statusCode(400).body("errors.parameter", contains("types"));
    }

    @Test
    void pagesFollowOneAnotherInEveryOrder() {
        var word = "rangée" + System.nanoTime();
        var ids = IntStream.range(0, 5)
                .mapToObj(number -> given.organisation(Map.of(
                        "name", "Organisation %s %d".formatted(word, number / 2),
                        "validFrom", String.valueOf(2010 - number),
                        "types", List.of("HOST"),
                        "illustrative", true)))
                .toList();

        for (var order : List.of("NAME", "SIREN", "VALID_FROM", "VALID_TO")) {
            for (var descending : List.of(true, false)) {
                assertThat(walk("%s?q=%s&sort=%s&descending=%s&limit=2".formatted(ALL, word, order, descending)))
                        .as(order)
                        .containsExactlyInAnyOrderElementsOf(ids);
            }
        }
        assertThat(walk(ALL + "?sort=VALID_FROM&limit=2&q=" + word))
                .containsExactly(ids.get(4), ids.get(3), ids.get(2), ids.get(1), ids.get(0));
        Visitors.officer().get(ALL + "?cursor=x").then().statusCode(400).body("errors.parameter", contains("cursor"));
    }

    @Test
    void theFileHasThemAllAndNoFormula() {
        var word = "classeur" + System.nanoTime();
        given.organisation("=SOMME(" + word);

        var file = Visitors.officer()
                .get(ALL + ".csv?q=" + word)
                .then()
                .statusCode(200)
                .contentType("text/csv");

        assertThat(file.extract().asString())
                .startsWith("\uFEFFname;short_name")
                .contains("\n'=SOMME(" + word + ";");
        assertThat(Visitors.anonymous().get(ALL + ".csv?q=" + word).asString()).doesNotContain(word);
    }

    @Test
    void whatNothingPublishedNamesIsAnsasAlone() {
        var id = given.organisation("Inconnue du public");

        for (var visitor : List.of(Visitors.anonymous(), Visitors.leadOf("DEP-30"), Visitors.funder("ANCT"))) {
            visitor.get(ALL + "/" + id).then().statusCode(404);
        }
        Visitors.anonymous().get(ALL + "?q=inconnue").then().statusCode(200).body("items.id", not(hasItem(id)));
    }

    @Test
    void theSponsorOfAPublishedProjectIsKnownToAllUntilItIsMergedAndThenToo() {
        var sponsor = given.organisation("Porteuse publiée " + System.nanoTime());
        publishedProjectOf(sponsor);
        var other = given.organisation("Porteuse, la bonne");

        Visitors.anonymous().get(ALL + "/" + sponsor).then().statusCode(200).body("mergedInto", nullValue());
        Visitors.anonymous().get(ALL + "/" + other).then().statusCode(404);
        merge(sponsor, other).statusCode(200);

        Visitors.anonymous().get(ALL + "/" + sponsor).then().statusCode(200).body("mergedInto.id", is(other));
        Visitors.anonymous().get(ALL + "/" + other).then().statusCode(200);
        Visitors.anonymous()
                .get("/api/v1/projects?sponsor=" + other)
                .then()
                .statusCode(200)
                .body("items.sponsor.id", contains(sponsor));
    }

    @Test
    void whoeverFollowsIsMetByWhatTheLineCarriedUpToHer() {
        var first = given.organisation("Première porteuse");
        var second = given.organisation(follower("Deuxième porteuse", first));
        var third = given.organisation(follower("Troisième porteuse", second));
        var project = projectOf(first);

        for (var later : List.of(first, second, third)) {
            Visitors.officer()
                    .get("/api/v1/projects?sponsor=" + later)
                    .then()
                    .statusCode(200)
                    .body("items.slug", contains(project));
        }
    }

    @Test
    void aFunderReadsItsOwnAndItsLineAndNoOther() {
        var code = code();
        var before = given.organisation("Avant le financeur");
        var own = given.organisation(Map.of(
                "name",
                "Financeur",
                "types",
                List.of("FUNDER"),
                "code",
                code,
                "successorOf",
                before,
                "illustrative",
                true));
        var other = given.organisation(
                Map.of("name", "Autre", "types", List.of("FUNDER"), "code", code(), "illustrative", true));

        Visitors.funder(code).get(ALL + "/" + own).then().statusCode(200);
        Visitors.funder(code).get(ALL + "/" + before).then().statusCode(200);
        Visitors.funder(code).get(ALL + "/" + other).then().statusCode(404);
        Visitors.funder(code)
                .get(ALL + "?limit=500")
                .then()
                .body("items.id", hasItem(own))
                .body("items.id", not(hasItem(other)));
        // The claim of somebody who is no funder opens nothing
        Visitors.leadOf("DEP-30").get(ALL + "/" + own).then().statusCode(404);
    }

    @Test
    void aMergeMovesProjectsAndContactsAndLeavesASign() {
        var word = "doublon" + System.nanoTime();
        var duplicate = given.organisation(Map.of(
                "name", "Le " + word, "siret", "13002603200016", "types", List.of("HOST"), "illustrative", false));
        var into = given.organisation("La bonne " + word);
        var contact = given.contact(duplicate);
        var project = projectOf(duplicate);
        var follower = given.organisation(follower("Suite", duplicate));

        merge(duplicate, into)
                .statusCode(200)
                .body("id", is(into))
                .body("siret", is("13002603200016"))
                .body("types", contains("SPONSOR", "HOST"));

        Visitors.officer().get("/api/v1/contacts/" + contact).then().body("organisation.id", is(into));
        Visitors.officer().get("/api/v1/projects/" + project).then().body("sheet.sponsor.id", is(into));
        Visitors.officer().get(ALL + "/" + follower).then().body("successorOf.id", is(into));
        Visitors.officer().get(ALL + "/" + duplicate).then().statusCode(200).body("mergedInto.id", is(into));
        found(word).body("items.id", contains(into));
        change(duplicate, Map.of("name", "x", "types", List.of("HOST"), "illustrative", true))
                .statusCode(409);
        Visitors.admin()
                .get("/api/v1/audit-events?subjectType=Organisation&subjectId=" + duplicate)
                .then()
                .body("items[0].changes.find { it.field == 'mergedInto' }.after", is(into));
    }

    @Test
    void aMergeTakesDatesThatGoTogetherAndNoOthers() {
        var ended = given.organisation(dated("validTo", "2019"));
        var begun = given.organisation(dated("validFrom", "2020"));
        merge(ended, begun).statusCode(200).body("validFrom", is("2020")).body("validTo", nullValue());

        var early = given.organisation(dated("validFrom", "2019-06"));
        var late = given.organisation(dated("validTo", "2019"));
        merge(early, late).statusCode(200).body("validFrom", is("2019-06")).body("validTo", is("2019"));
    }

    @Test
    void mergesThatWouldLieAreRefused() {
        var first = given.organisation("Fusion");
        var next = given.organisation(follower("Suite de la fusion", first));
        var merged = given.organisation("Déjà fusionnée");
        merge(merged, first).statusCode(200);

        merge(first, next).statusCode(409);
        merge(next, first).statusCode(409);
        merge(merged, next).statusCode(409);
        merge(next, merged).statusCode(400).body("errors.code", contains("organisation-unknown"));
        merge(next, next).statusCode(400);
        merge(next, UUID.randomUUID().toString()).statusCode(400);
        merge(Visitors.officer(), first, next).statusCode(403);
        var coded = Map.of("name", "Codée", "types", List.of("FUNDER"), "illustrative", true);
        var one = given.organisation(with(coded, "code", code()));
        var two = given.organisation(with(coded, "code", code()));
        merge(one, two).statusCode(409);
    }

    @Test
    void aMergedCodeGoesOnOpeningToItsFunder() {
        var code = code();
        var old = given.organisation(
                Map.of("name", "Codée", "types", List.of("FUNDER"), "code", code, "illustrative", true));
        var into = given.organisation("Sans code");

        merge(old, into).statusCode(200).body("code", is(code));

        Visitors.funder(code).get(ALL + "/" + into).then().statusCode(200);
    }

    @Test
    void likelyDuplicatesAreFoundTheSurestFirst() {
        var word = "Sylvestrine" + System.nanoTime();
        var siren = siren();
        var other = siren();
        var named = given.organisation(word);
        var called = given.organisation(numbered("Maison de la " + word, "shortName", word));
        var one = given.organisation("Régie " + word + " de quartier");
        var two = given.organisation("Regie " + word.toLowerCase(Locale.ROOT) + ", de quartiers");
        var seat = given.organisation(numbered("Atelier du siège", "siret", siret(siren, 1)));
        var again = given.organisation(numbered("Les ateliers", "siret", siret(siren, 1)));
        var branch = given.organisation(numbered("Antenne", "siret", siret(siren, 2)));
        var whole = given.organisation(numbered("Coopérative", "siren", other));
        var twice = given.organisation(numbered("Scop", "siren", other));

        assertThat(reasons(seat, again)).containsExactly("SAME_SIRET");
        assertThat(reasons(whole, twice)).containsExactly("SAME_SIREN");
        assertThat(reasons(named, called)).containsExactly("SAME_NAME");
        assertThat(reasons(one, two)).containsExactly("SIMILAR_NAME");
        assertThat(reasons(seat, branch)).as("two establishments").isEmpty();
        List<String> order =
                Visitors.officer().get(ALL + "/duplicates").then().extract().path("reason");
        assertThat(order).isSortedAccordingTo(Comparator.comparing(DuplicatePair.Reason::valueOf));
    }

    @Test
    void whoFollowedWhomIsNoDuplicateHoweverLongAgo() {
        var word = "Successoral" + System.nanoTime();
        var first = given.organisation("Régie " + word + " de quartier");
        var second = given.organisation(follower("Régie " + word + " de quartier(s)", first));
        var third = given.organisation(follower("Régie " + word + " des quartiers", second));
        var sister = given.organisation(follower("Régies " + word + " de quartier", first));

        assertThat(reasons(first, second)).isEmpty();
        assertThat(reasons(first, third)).isEmpty();
        assertThat(reasons(second, sister)).containsExactly("SIMILAR_NAME");
    }

    /** Why these two are told to be one; whichever of them is first. */
    private static List<String> reasons(String one, String other) {
        var ids = Stream.of(one, other).sorted().toList();
        return Visitors.officer()
                .get(ALL + "/duplicates")
                .then()
                .statusCode(200)
                .extract()
                .path("findAll { [it.first.id, it.second.id].sort() == ['%s', '%s'] }.reason"
                        .formatted(ids.get(0), ids.get(1)));
    }

    private static Map<String, Object> numbered(String name, String field, String number) {
        return Map.of("name", name, "types", List.of("HOST"), field, number, "illustrative", true);
    }

    /** A number of the test's own that passes the check. */
    private static String siren() {
        return checked("%08d".formatted(NUMBER.incrementAndGet()));
    }

    private static String siret(String siren, int establishment) {
        return checked(siren + "%04d".formatted(establishment));
    }

    private static String checked(String digits) {
        return IntStream.range(0, 10)
                .mapToObj(last -> digits + last)
                .filter(number ->
                        number.length() == 9 ? BusinessNumbers.isSiren(number) : BusinessNumbers.isSiret(number))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> dated(String field, String date) {
        return Map.of("name", "Datée", "types", List.of("HOST"), field, date, "illustrative", true);
    }

    private static Map<String, Object> follower(String name, String of) {
        return Map.of("name", name, "types", List.of("HOST"), "successorOf", of, "illustrative", true);
    }

    private static Map<String, Object> with(Map<String, ?> draft, String field, Object value) {
        var more = new HashMap<String, Object>(draft);
        more.put(field, value);
        return more;
    }

    private static String code() {
        return "T" + System.nanoTime();
    }

    private static ValidatableResponse add(Map<String, ?> draft) {
        return Visitors.officer()
                .contentType(ContentType.JSON)
                .body(with(with(draft, "types", List.of("FUNDER")), "illustrative", false))
                .post(ALL)
                .then();
    }

    private static ValidatableResponse change(String id, Map<String, ?> draft) {
        var seen = Visitors.etag(Visitors.officer(), ALL + "/" + id);
        return change(Visitors.officer().header("If-Match", seen), id, draft);
    }

    private static ValidatableResponse change(RequestSpecification visitor, String id, Map<String, ?> draft) {
        return visitor.contentType(ContentType.JSON)
                .body(draft)
                .put(ALL + "/" + id)
                .then();
    }

    private static ValidatableResponse merge(String id, String into) {
        return merge(Visitors.manager(), id, into);
    }

    private static ValidatableResponse merge(RequestSpecification visitor, String id, String into) {
        return visitor.contentType(ContentType.JSON)
                .body(Map.of("into", into))
                .post("%s/%s/merge".formatted(ALL, id))
                .then();
    }

    private static ValidatableResponse found(String query) {
        return Visitors.officer().get(ALL + "?q=" + query).then().statusCode(200);
    }

    private static List<String> walk(String list) {
        var page = Visitors.officer().get(list).then().statusCode(200).extract();
        var ids = new ArrayList<>(page.<List<String>>path("items.id"));
        while (page.path("next") != null) {
            page = Visitors.officer()
                    .get(list + "&cursor=" + page.path("next"))
                    .then()
                    .statusCode(200)
                    .extract();
            ids.addAll(page.<List<String>>path("items.id"));
        }
        return ids;
    }

    private static String projectOf(String sponsor) {
        return Visitors.manager()
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "name",
                        "Projet " + System.nanoTime(),
                        "summary",
                        "Un essai",
                        "description",
                        "",
                        "sponsor",
                        sponsor,
                        "themes",
                        List.of("TRAINING"),
                        "publics",
                        List.of("YOUTH"),
                        "territories",
                        List.of("DEP-30"),
                        "entry",
                        "2015",
                        "illustrative",
                        true))
                .post("/api/v1/projects")
                .then()
                .statusCode(201)
                .extract()
                .path("slug");
    }

    private void publishedProjectOf(String sponsor) {
        given.publish(projectOf(sponsor));
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
