package fr.essaim.indicator.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.Given;
import fr.essaim.TidyFile;
import fr.essaim.Visitors;
import fr.essaim.indicator.Unit;
import fr.essaim.shared.time.Period;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportStepsTest {

    @Inject
    Given given;

    @Inject
    DataSource database;

    @Inject
    @ConfigProperty(name = "essaim.body-time")
    Duration bodyTime;

    private String indicator = "";

    @BeforeEach
    void anIndicatorOfItsOwn() {
        indicator = given.indicator(Unit.COUNT);
    }

    @Test
    void aFileIsLookedAtBeforeAnythingChanges() {
        var looked = look(figure("30", "12"), figure("76", "34"));

        looked.then()
                .statusCode(201)
                .body("state", is("PREVIEW"))
                .body("format", is("tidy"))
                .body("effects", hasSize(1))
                .body("effects[0].indicatorCode", is(indicator))
                .body("effects[0].added", is(2))
                .body("sources[0].publisher", is("Essai"));
        figures().body("figures", empty());
        Visitors.officer()
                .get(TidyFile.address(looked) + "/changes")
                .then()
                .body("items", hasSize(2))
                .body("items[0].territory.name", is("Gard"))
                .body("items[0].kind", is("ADDED"))
                .body("items[0].proposed.value", is(12))
                .body("items[0].standing", nullValue())
                .body("items[0].place", is("A2"));
    }

    @Test
    void whatIsRecordedStandsAndTheSameFileAgainIsTheSameImport() {
        var file = recorded(figure("30", "12"), figure("76", "34"));

        figureOf("DEP-30").body("observation.value", is(12)).body("observation.revision", is(1));
        look(figure("30", "12"), figure("76", "34"))
                .then()
                .statusCode(201)
                .body("id", is(file.substring("/api/v1/imports/".length())))
                .body("state", is("RECORDED"));
    }

    @Test
    void aChangedFigureIsItsNextRevisionAndOneThatSaysTheSameIsLeft() {
        recorded(figure("30", "12"), figure("76", "34"));
        var looked = look(figure("30", "15"), figure("76", "34.0"));

        looked.then().body("effects[0].revised", is(1)).body("effects[0].unchanged", is(1));
        Visitors.officer()
                .get(TidyFile.address(looked) + "/changes?kind=REVISED")
                .then()
                .body("items", hasSize(1))
                .body("items[0].standing.value", is(12))
                .body("items[0].proposed.value", is(15));
        record(looked).statusCode(200);
        figureOf("DEP-30").body("observation.value", is(15)).body("observation.revision", is(2));
        figureOf("DEP-76").body("observation.revision", is(1));
    }

    @Test
    void oneBadCellAndNothingOfTheFileGoesIn() {
        var looked = look(figure("30", "12"), figure("1", "34"));

        looked.then().body("refused", is(1));
        Visitors.officer()
                .get(TidyFile.address(looked) + "/refused-cells")
                .then()
                .body("items[0].heading", is("zone_code"))
                .body("items[0].value", is("1"))
                .body("items[0].place", containsString("3"));
        Visitors.officer()
                .get(TidyFile.address(looked) + "/refused-cells.csv")
                .then()
                .contentType("text/csv")
                .header("Content-Disposition", containsString("attachment"))
                .body(containsString("case;colonne;valeur;code;motif"))
                .body(containsString(
                        "C3;zone_code;1;territory-malformed;«\u00A01\u00A0» n’est pas un code de territoire"));
        record(looked).statusCode(409).body("detail", containsString("whole or not at all"));
        figures().body("figures", empty());
    }

    @Test
    void aFileOfAnUnknownLayoutIsRefusedWithThoseThatAreKnown() {
        new TidyFile("essai.csv", "colour,shape\nred,round\n")
                .look()
                .then()
                .statusCode(400)
                .body("errors[0].code", is("file-format-unknown"))
                .body("errors[0].message", containsString("tidy CSV"));
        new TidyFile("essai.csv", "").look().then().statusCode(400);
    }

    @Test
    void twoFilesThatWereLookedAtTogetherAreNotRecordedBlindly() {
        var one = look(figure("30", "12"));
        var other = look(figure("30", "13"));

        record(one).statusCode(200);
        record(other).statusCode(412);
        var again = Visitors.officer().get(TidyFile.address(other));
        again.then().body("effects[0].added", is(0)).body("effects[0].revised", is(1));
        record(again).statusCode(200);
        figureOf("DEP-30").body("observation.value", is(13)).body("observation.revision", is(2));
    }

    @Test
    void aRecordedFileStillTellsWhatItChanged() {
        recorded(figure("30", "12"), figure("76", "34"));
        var file = recorded(figure("30", "15"), figure("34", "7"), figure("76", "34"));
        recorded(figure("30", "16"));

        Visitors.officer()
                .get(file + "/changes")
                .then()
                .body("items.territory.code", is(List.of("DEP-30", "DEP-34")))
                .body("items.kind", is(List.of("REVISED", "ADDED")))
                .body("items[0].standing.value", is(12))
                .body("items[0].proposed.value", is(15));
        Visitors.officer().get(file + "/changes?kind=ADDED").then().body("items.territory.code", is(List.of("DEP-34")));
        String next = Visitors.officer()
                .get(file + "/changes?limit=1")
                .then()
                .body("items.territory.code", is(List.of("DEP-30")))
                .extract()
                .path("next");
        Visitors.officer()
                .get(file + "/changes?cursor=" + next)
                .then()
                .statusCode(200)
                .body("items.territory.code", is(List.of("DEP-34")))
                .body("next", nullValue());
    }

    @Test
    void refusedCellsAreReadPageByPageAndAForeignCursorIsNone() {
        var file = TidyFile.address(look(figure("1", "12"), figure("2", "12")));
        String next = Visitors.officer()
                .get(file + "/refused-cells?limit=1")
                .then()
                .body("items.value", is(List.of("1")))
                .extract()
                .path("next");

        Visitors.officer()
                .get(file + "/refused-cells?cursor=" + next)
                .then()
                .statusCode(200)
                .body("items.value", is(List.of("2")));
        for (var page : List.of("/changes", "/refused-cells")) {
            Visitors.officer()
                    .get(file + page + "?cursor=0")
                    .then()
                    .statusCode(400)
                    .body("errors[0].code", is("cursor-malformed"));
        }
    }

    @Test
    void whoDidItIsReadByNameFromHerFirstActUntilSheIsErased() {
        var account = "nouvelle%d@ansa.example.org".formatted(System.nanoTime());
        var looked = TidyFile.of(indicator + ".csv", figure("30", "12"))
                .into(Visitors.officer(account, "Nouvelle Venue"))
                .post("/api/v1/imports?fileName=%s.csv".formatted(indicator));
        var file = TidyFile.address(looked);

        looked.then().body("importedBy.account", is(account)).body("importedBy.name", is("Nouvelle Venue"));
        assertThat(etag(file)).isEqualTo(looked.header("ETag"));
        record(looked).statusCode(200).body("recordedBy.name", is("Claire Morel"));
        inTheList(file).body("importedBy.name", is("Nouvelle Venue"));

        String person =
                Visitors.admin().get("/api/v1/audit-events?actor=" + account).path("items[0].actor.id");
        Visitors.admin().delete("/api/v1/audit-persons/" + person).then().statusCode(204);

        Visitors.officer()
                .get(file)
                .then()
                .body("importedBy.account", is(account))
                .body("importedBy.name", nullValue());
        inTheList(file).body("importedBy.name", nullValue());
        Visitors.admin()
                .get("/api/v1/audit-events?action=CREATE&subjectId=" + file.substring("/api/v1/imports/".length()))
                .then()
                .body("items[0].changes.find { it.field == 'importedBy' }.erased", is(true))
                .body("items[0].changes.find { it.field == 'importedBy' }.after", nullValue());
    }

    private static ValidatableResponse inTheList(String file) {
        return Visitors.officer()
                .get("/api/v1/imports?limit=500")
                .then()
                .rootPath("items.find { it.id == '%s' }".formatted(file.substring("/api/v1/imports/".length())));
    }

    @Test
    void ofTenWhoRecordAtOnceWhatTheyLookedAtTheFirstAloneIsNotStale() throws Exception {
        var looked = IntStream.range(0, 10)
                .mapToObj(number -> look(figure("30", String.valueOf(100 + number))))
                .toList();

        try (var officers = Executors.newFixedThreadPool(10)) {
            var statuses = officers
                    .invokeAll(looked.stream()
                            .<Callable<Integer>>map(
                                    file -> () -> TidyFile.record(file).statusCode())
                            .toList())
                    .stream()
                    .map(Future::resultNow)
                    .sorted()
                    .toList();
            assertThat(statuses).containsExactly(200, 412, 412, 412, 412, 412, 412, 412, 412, 412);
        }
        figureOf("DEP-30").body("observation.revision", is(1));
    }

    @Test
    void whoeverWaitsLongForHerTurnIsAnswered() throws Exception {
        var looked = look(figure("30", "12"));
        try (var officers = Executors.newSingleThreadExecutor()) {
            Future<Integer> recording;
            try (var _ = figuresHeld()) {
                recording = officers.submit(() -> TidyFile.record(looked).statusCode());
                Thread.sleep(bodyTime.plusSeconds(1));
                assertThat(recording.isDone()).isFalse();
            }
            assertThat(recording.get()).isEqualTo(200);
        }
    }

    @Test
    void thoseWhoWaitToLookAgainLeaveReadersTheirConnections() throws Exception {
        var overtaken = look(figure("30", "13"));
        recorded(figure("30", "12"));
        try (var officers = Executors.newFixedThreadPool(10)) {
            var again = new ArrayList<Future<Integer>>();
            try (var _ = figuresHeld()) {
                for (int i = 0; i < 10; i++) {
                    again.add(officers.submit(() ->
                            Visitors.officer().get(TidyFile.address(overtaken)).statusCode()));
                }
                Thread.sleep(Duration.ofSeconds(1));
                figureOf("DEP-30").body("observation.value", is(12));
            }
            for (var answer : again) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }
    }

    @Test
    void whatIsDiscardedIsGoneAndWhatIsRecordedStays() {
        var looked = look(figure("30", "12"));
        var file = TidyFile.address(looked);

        Visitors.officer().header("If-Match", etag(file)).delete(file).then().statusCode(204);
        Visitors.officer().get(file).then().statusCode(404);

        var kept = recorded(figure("30", "12"));
        Visitors.officer().header("If-Match", etag(kept)).delete(kept).then().statusCode(409);
    }

    @Test
    void withdrawnFiguresCeaseAndThoseBeforeThemStandAgain() {
        recorded(figure("30", "12"));
        var wrong = recorded(figure("30", "99"), figure("76", "34"));

        withdraw(Visitors.officer(), wrong).then().statusCode(403);
        withdraw(Visitors.manager(), wrong)
                .then()
                .statusCode(200)
                .body("state", is("WITHDRAWN"))
                .body("withdrawalReason", is("Mauvais millésime"))
                .body("withdrawnBy.account", is("nadia.benali@ansa.example.org"))
                .body("withdrawnBy.name", is("Nadia Benali"));

        figures().body("figures", hasSize(1));
        figureOf("DEP-30").body("observation.value", is(12)).body("observation.revision", is(3));
        history("DEP-30")
                .body("revisions", hasSize(3))
                .body("revisions[0].cause.restored", is(true))
                .body("revisions[0].supersededAt", nullValue())
                .body("revisions[1].observation.value", is(99))
                .body("revisions[1].cause.withdrawal", is("Mauvais millésime"))
                .body("revisions[2].observation.value", is(12));
        history("DEP-76").body("revisions", hasSize(1)).body("revisions[0].observation.value", is(34));
        withdraw(Visitors.manager(), wrong).then().statusCode(409);
    }

    @Test
    void aLaterFilesFigureOutlivesTheWithdrawalOfTheOneBefore() {
        var first = recorded(figure("30", "12"));
        recorded(figure("30", "15"));

        withdraw(Visitors.manager(), first).then().statusCode(200);

        figureOf("DEP-30").body("observation.value", is(15)).body("observation.revision", is(2));
    }

    @Test
    void figuresAreReadAsTheyStoodOnADay() {
        recorded(figure("30", "12"));

        figuresAsOf(LocalDate.now(Period.CIVIL_TIME).plusDays(1)).body("figures", hasSize(1));
        figuresAsOf(LocalDate.of(2020, 1, 1)).body("figures", empty());
        Visitors.anonymous()
                .get("/api/v1/indicators/" + indicator + "/observations?asOf=yesterday")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", is("asOf"));
        Visitors.anonymous()
                .get("/api/v1/territories/DEP-30/observations?asOf=2020-01-01")
                .then()
                .statusCode(200)
                .body("figures", empty());
    }

    @Test
    void aSourceIsNamedBetterBeforeItsFiguresAreRecorded() {
        var looked = look(figure("30", "12"));
        var file = TidyFile.address(looked);
        var correction = Map.of(
                "id", looked.path("sources[0].id"),
                "label", "Enquête 2024",
                "publisher", "Insee",
                "licence", "Licence Ouverte 2.0",
                "cogVintage", 2024);

        var named = Visitors.officer()
                .header("If-Match", etag(file))
                .contentType("application/json")
                .body(correction)
                .put(file + "/source");
        named.then().statusCode(200).body("sources[0].publisher", is("Insee"));
        record(named).statusCode(200);
        figures().body("sources[0].label", is("Enquête 2024"));
    }

    @Test
    void theFileIsKeptAsItCame() {
        var looked = look(figure("30", "12"));
        var content = Visitors.officer()
                .get(TidyFile.address(looked) + "/file")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(ImportService.sha256(content)).isEqualTo(looked.path("sha256"));
    }

    @Test
    void whatIsComputedFromAFilesFiguresChangesWithThem() {
        var people = given.indicator(Unit.COUNT);
        var rate = given.indicator(Unit.PERCENT, "%s / %s".formatted(indicator, people));

        recorded(figure("30", "12"), figure("76", "34"));
        figures(rate).body("figures", empty());

        var looked = look(TidyFile.figure(people, "30", "48"), TidyFile.figure(people, "76", "", "M"));
        looked.then()
                .body("effects.find { it.derived }.indicatorCode", is(rate))
                .body("effects.find { it.derived }.added", is(2));
        record(looked).statusCode(200);
        figureOf(rate, "DEP-30")
                .body("observation.value", is(25))
                .body("observation.numerator", is(12))
                .body("observation.denominator", is(48));
        figureOf(rate, "DEP-76")
                .body("observation.status", is("MISSING"))
                .body("observation.note", containsString(people));

        recorded(figure("30", "24"));
        figureOf(rate, "DEP-30").body("observation.value", is(50)).body("observation.revision", is(2));

        withdraw(Visitors.manager(), TidyFile.address(looked)).then().statusCode(200);
        figureOf(rate, "DEP-30").body("observation.status", is("MISSING"));
    }

    /** Until it is closed nobody else changes figures. */
    private Connection figuresHeld() throws SQLException {
        var connection = database.getConnection();
        connection.setAutoCommit(false);
        connection.createStatement().execute("select pg_advisory_xact_lock(hashtext('observation'))");
        return connection;
    }

    private Response look(String... rows) {
        return TidyFile.of(indicator + ".csv", rows).look();
    }

    private String recorded(String... rows) {
        return TidyFile.of(indicator + ".csv", rows).recorded();
    }

    private static ValidatableResponse record(Response looked) {
        return TidyFile.record(looked).then();
    }

    private static Response withdraw(RequestSpecification visitor, String file) {
        return visitor.header("If-Match", etag(file))
                .contentType("application/json")
                .body(Map.of("reason", "Mauvais millésime"))
                .post(file + "/withdrawal");
    }

    private static String etag(String file) {
        return Visitors.etag(Visitors.officer(), file);
    }

    private String figure(String departement, String value) {
        return TidyFile.figure(indicator, departement, value);
    }

    private ValidatableResponse figures() {
        return figures(indicator);
    }

    private static ValidatableResponse figures(String indicator) {
        return Visitors.anonymous()
                .get("/api/v1/indicators/" + indicator + "/observations")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse figuresAsOf(LocalDate day) {
        return Visitors.anonymous()
                .get("/api/v1/indicators/%s/observations?asOf=%s".formatted(indicator, day))
                .then()
                .statusCode(200);
    }

    private ValidatableResponse figureOf(String departement) {
        return figureOf(indicator, departement);
    }

    private static ValidatableResponse figureOf(String indicator, String departement) {
        return figures(indicator)
                .body("figures.territory.code.count('" + departement + "')", equalTo(1))
                .rootPath("figures.find { it.territory.code == '%s' }".formatted(departement));
    }

    private ValidatableResponse history(String departement) {
        return Visitors.anonymous()
                .get("/api/v1/indicators/%s/observations/%s/history?period=2024-01-01/2024-12-31"
                        .formatted(indicator, departement))
                .then()
                .statusCode(200);
    }
}
