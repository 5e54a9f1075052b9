package fr.essaim.diagnostic.figure;

import static fr.essaim.diagnostic.figure.GivenFigures.NIMES;
import static fr.essaim.diagnostic.figure.GivenFigures.address;
import static fr.essaim.diagnostic.figure.GivenFigures.enter;
import static fr.essaim.diagnostic.figure.GivenFigures.ratio;
import static fr.essaim.diagnostic.figure.GivenFigures.unavailable;
import static fr.essaim.diagnostic.figure.GivenFigures.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import fr.essaim.Given;
import fr.essaim.Visitors;
import fr.essaim.diagnostic.GivenDiagnostics;
import fr.essaim.shared.database.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class EntryResourceTest {

    @Inject
    GivenDiagnostics given;

    @Inject
    DataSource database;

    @Test
    void theValueIsComputedFromItsParts() {
        var slug = given.withEditor(NIMES);

        enter(Visitors.leadOf(NIMES), slug, "BES-07", ratio(42, 336))
                .statusCode(200)
                .body("entry.value", is(12.5f))
                .body("entry.period.end", is("2023-12-31"))
                .body("entry.numeratorUnknown", is(false))
                .body("entry.enteredBy.name", is("Hélène Roche"));
        Visitors.leadOf(NIMES)
                .get(address(slug, "BES-07"))
                .then()
                .body("unit", is("PERCENT"))
                .body("entry.numerator", is(42));
    }

    @Test
    void theFirstWriteTooShowsWhatItHasSeen() {
        var slug = given.withEditor(NIMES);
        var address = address(slug, "BES-07");
        var empty = Visitors.etag(Visitors.leadOf(NIMES), address);
        enter(Visitors.leadOf(NIMES), slug, "BES-07", ratio(42, 336)).statusCode(200);

        Visitors.leadOf(NIMES)
                .header("If-Match", empty)
                .contentType(ContentType.JSON)
                .body(ratio(43, 336))
                .put(address)
                .then()
                .statusCode(412);
        Visitors.leadOf(NIMES)
                .contentType(ContentType.JSON)
                .body(ratio(43, 336))
                .put(address)
                .then()
                .statusCode(428);
    }

    @ParameterizedTest
    @CsvSource({
        "numerator, 400, /numerator, numerator-above-denominator",
        "numerator, -1, /numerator, value-negative",
        "numerator, , /numerator, numerator-missing",
        "denominator, , /denominator, denominator-missing",
        "denominator, 0, /denominator, denominator-not-positive",
        "value, 12.5, /value, value-computed",
        "periodEnd, 2099-12-31, /periodEnd, date-to-come",
        "periodEnd, 2022-12-31, /periodEnd, date-too-early",
        "periodStart, , /periodStart, period-missing",
        "periodStart, 0001-01-01, /periodStart, period-too-old",
        "source, , /source, source-missing",
        "source, ' ', /source, source-missing",
        "publisher, , /publisher, publisher-missing",
    })
    void whatContradictsItselfIsRefusedBesideItsField(
            String field, @Nullable String given, String pointer, String code) {
        var slug = this.given.withEditor(NIMES);

        enter(Visitors.leadOf(NIMES), slug, "BES-07", with(ratio(42, 336), field, given))
                .statusCode(400)
                .body("errors.find { it.pointer == '%s' }.code".formatted(pointer), is(code));
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        var slug = given.withEditor(NIMES);

        enter(Visitors.leadOf(NIMES), slug, "BES-07", with(with(ratio(42, 0), "source", null), "numerator", "-1"))
                .statusCode(400)
                .body("errors.pointer", contains("/source", "/denominator", "/numerator"));
    }

    @Test
    void aRateAloneIsTakenOnlyWhenItIsSaidThatNobodyKnowsItsNumerator() {
        var slug = given.withEditor(NIMES);
        var rate = with(value(21.7), "numeratorUnknown", true);

        enter(Visitors.leadOf(NIMES), slug, "PUB-10", value(21.7)).statusCode(400);
        enter(Visitors.leadOf(NIMES), slug, "PUB-10", with(rate, "value", "100.5"))
                .statusCode(400)
                .body("errors.code", contains("value-out-of-range"));
        enter(Visitors.leadOf(NIMES), slug, "PUB-10", rate)
                .statusCode(200)
                .body("entry.numeratorUnknown", is(true))
                .body("entry", not(hasKey("numerator")));
    }

    @Test
    void aCountIsAWholeNumberWithoutParts() {
        var slug = given.withEditor(NIMES);

        enter(Visitors.leadOf(NIMES), slug, "PUB-01", value(12.5))
                .statusCode(400)
                .body("errors.code", contains("count-not-whole"));
        enter(Visitors.leadOf(NIMES), slug, "PUB-01", with(value(12), "denominator", "40"))
                .statusCode(400)
                .body("errors.code", contains("parts-unexpected"));
        enter(Visitors.leadOf(NIMES), slug, "PUB-01", value(0)).statusCode(200).body("entry.value", is(0f));
    }

    @Test
    void whatCannotBeHadSaysWhyAndHasNoValue() {
        var slug = given.withEditor(NIMES);

        enter(Visitors.leadOf(NIMES), slug, "BES-03", with(unavailable("x"), "reason", null))
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
        enter(Visitors.leadOf(NIMES), slug, "BES-03", with(unavailable("x"), "value", "0"))
                .statusCode(400)
                .body("errors.code", contains("value-unexpected"));
        enter(Visitors.leadOf(NIMES), slug, "BES-03", unavailable("La Dares ne la publie pas par commune."))
                .statusCode(200)
                .body("entry.status", is("NOT_AVAILABLE"))
                .body("entry", not(hasKey("value")));
    }

    @Test
    void aChangeOfMoreThanThirtyPercentIsExplained() {
        var slug = given.withEditor(NIMES);
        enter(Visitors.leadOf(NIMES), slug, "PUB-01", value(100)).statusCode(200);

        enter(Visitors.leadOf(NIMES), slug, "PUB-01", value(130)).statusCode(200);
        enter(Visitors.leadOf(NIMES), slug, "PUB-01", value(90))
                .statusCode(400)
                .body("errors.pointer", contains("/comment"))
                .body("errors.code", contains("change-unexplained"));
        enter(Visitors.leadOf(NIMES), slug, "PUB-01", with(value(90), "comment", "Changement de méthode"))
                .statusCode(200);
    }

    @Test
    void whereARecentOfficialFigureStandsNobodyEntersAnother() {
        var slug = given.withEditor("DEP-30");

        enter(Visitors.leadOf("DEP-30"), slug, "BES-01", value(400))
                .statusCode(400)
                .body("errors.code", contains("official-figure-stands"));
        enter(Visitors.officer(), slug, "OFF-05", value(12))
                .statusCode(400)
                .body("errors.code", contains("figure-computed"));
    }

    @Test
    void besideAnOldOfficialFigureOneIsEnteredAndAGreatChangeIsExplained() {
        var slug = given.withEditor("DEP-30");

        enter(Visitors.leadOf("DEP-30"), slug, "PUB-05", ratio(1, 1000))
                .statusCode(400)
                .body("errors.code", contains("change-unexplained"));
        enter(Visitors.leadOf("DEP-30"), slug, "PUB-05", with(ratio(1, 1000), "comment", "Autre champ"))
                .statusCode(200);
    }

    @Test
    void anotherTerritoryAndAReaderWriteNothing() {
        var slug = given.begun(NIMES);
        given.member(slug, GivenDiagnostics.LEAD, "READER");

        Visitors.leadOf("COM-30007").get(address(slug, "BES-07")).then().statusCode(404);
        enter(Visitors.leadOf("COM-30007"), slug, "BES-07", ratio(1, 12)).statusCode(404);
        enter(Visitors.leadOf(NIMES), slug, "BES-07", ratio(1, 12)).statusCode(403);
        enter(Visitors.officer(), slug, "BES-07", ratio(1, 12)).statusCode(200);
        Visitors.officer().get(address(slug, "CTX-01")).then().statusCode(404);
    }

    @Test
    void anEntryRestsOnADocumentOfItsDiagnostic() {
        var slug = given.withEditor(NIMES);
        var document = GivenFigures.document(slug);
        var elsewhere = GivenFigures.document(given.begun("DEP-76"));
        var place = "/api/v1/diagnostics/%s/documents/%s".formatted(slug, document);

        enter(Visitors.leadOf(NIMES), slug, "BES-07", with(ratio(42, 336), "document", elsewhere))
                .statusCode(400)
                .body("errors.code", contains("document-unknown"));
        enter(Visitors.leadOf(NIMES), slug, "BES-07", with(ratio(42, 336), "document", document))
                .statusCode(200)
                .body("entry.document.fileName", is("enquete.pdf"));
        assertThat(Visitors.leadOf(NIMES).get(place + "/file").asByteArray()).isEqualTo(Given.pdf());
        Visitors.leadOf("DEP-76").get(place + "/file").then().statusCode(404);
        var seen = Visitors.etag(Visitors.officer(), place);
        Visitors.officer().header("If-Match", seen).delete(place).then().statusCode(409);
        take(slug, "BES-07");
        Visitors.officer().header("If-Match", seen).delete(place).then().statusCode(204);
    }

    @Test
    void aPublishedDiagnosticKeepsItsFiguresWhoeverWrites() {
        var slug = given.withEditor(NIMES);
        enter(Visitors.leadOf(NIMES), slug, "BES-07", ratio(42, 336)).statusCode(200);
        GivenFigures.document(slug);
        given.at(slug, "PUBLISHED");

        enter(Visitors.officer(), slug, "BES-07", ratio(43, 336)).statusCode(409);
        for (var sql : List.of(
                "update own_figure set value = 1 where diagnostic_id = (select id from diagnostic where slug = ?)",
                "delete from own_figure where diagnostic_id = (select id from diagnostic where slug = ?)",
                "delete from diagnostic_document where diagnostic_id = (select id from diagnostic where slug = ?)",
                "update diagnostic_document_content set content = '' where diagnostic_id = (select id from diagnostic where slug = ?)")) {
            assertThatThrownBy(() -> update(sql, slug)).hasMessageContaining("stays as it is");
        }
    }

    private void update(String sql, String slug) throws SQLException {
        try (var connection = database.getConnection()) {
            Sql.update(connection, sql, slug);
        }
    }

    private static void take(String slug, String code) {
        Visitors.officer()
                .header("If-Match", Visitors.etag(Visitors.officer(), address(slug, code)))
                .delete(address(slug, code))
                .then()
                .statusCode(204);
    }

    private static Map<String, Object> with(Map<String, Object> draft, String field, @Nullable Object value) {
        var changed = new HashMap<>(draft);
        if (value == null) {
            changed.remove(field);
        } else {
            changed.put(
                    field, value instanceof String text && text.matches("-?[0-9.]+") ? Double.valueOf(text) : value);
        }
        return changed;
    }
}
