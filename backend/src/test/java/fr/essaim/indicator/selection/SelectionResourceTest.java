package fr.essaim.indicator.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.essaim.Given;
import fr.essaim.TidyFile;
import fr.essaim.Visitors;
import fr.essaim.indicator.Unit;
import fr.essaim.shared.sheet.SourceFile;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class SelectionResourceTest {

    private static final String OBSERVATIONS = "/api/v1/observations";
    private static final String FILE = OBSERVATIONS + "/file";

    @Inject
    Given given;

    @Inject
    ObjectMapper json;

    @Test
    void aFigureComesWithAllThatOneNeedsToQuoteIt() {
        select("indicators=BES-01&territories=DEP-30&since=2024-01-01&until=2024-12-31")
                .body("items.size()", is(1))
                .body("items[0].indicator.code", is("BES-01"))
                .body("items[0].indicator.unit", is("COUNT"))
                .body("items[0].territory.name", is("Gard"))
                .body("items[0].observation.value", is(392))
                .body("items[0].observation.definitionVersion", is(1))
                .body("items[0].source.publisher", is("France Travail"))
                .body("$", not(hasKey("next")));
    }

    @Test
    void theLatestIsThatOfAllTerritoriesOfTheType() {
        select("indicators=BES-01,PUB-05&territories=DEP-30,DEP-76&latest=true")
                .body("items.indicator.code", contains("BES-01", "BES-01", "PUB-05", "PUB-05"))
                .body("items.territory.code", contains("DEP-30", "DEP-76", "DEP-30", "DEP-76"))
                .body("items.findAll { it.indicator.code == 'PUB-05' }.period.end", everyItem(is("2019-12-31")));
    }

    @Test
    void everyFigureIsOnOnePageAndNoneOnTwo() {
        var all = keys("indicators=BES-05&territoryType=DEPARTMENT&limit=5000");
        assertThat(all).hasSize(1313).doesNotHaveDuplicates();
        assertThat(keys("indicators=BES-05&territoryType=DEPARTMENT&limit=97")).isEqualTo(all);
    }

    @Test
    void aReaderOfPagesDoesNotSeeWhatIsRecordedMeanwhile() {
        var indicator = given.indicator(Unit.COUNT);
        TidyFile.of(
                        indicator + ".csv",
                        TidyFile.figure(indicator, "30", "1"),
                        TidyFile.figure(indicator, "34", "1"),
                        TidyFile.figure(indicator, "76", "1"))
                .recorded();
        var first = select("limit=1&indicators=" + indicator);
        TidyFile.of(
                        indicator + "-2.csv",
                        TidyFile.figure(indicator, "30", "2"),
                        TidyFile.figure(indicator, "34", "2"),
                        TidyFile.figure(indicator, "76", "2"))
                .recorded();

        var cursor = first.extract().<String>path("next");
        select("indicators=%s&cursor=%s".formatted(indicator, cursor)).body("items.observation.value", contains(1, 1));
        select("indicators=" + indicator).body("items.observation.value", contains(2, 2, 2));
    }

    @Test
    void onlyWhatWasRecordedSinceIsAskedForByItsDate() {
        select("indicators=BES-01&updatedSince=2999-01-01T00:00:00Z").body("items.size()", is(0));
    }

    @ParameterizedTest
    @CsvSource({
        "indicators=BES-01;BES-99, indicators, code-unknown",
        "territories=DEP-99, code, territory-code-malformed",
        "territories=COM-00000, territories, code-unknown",
        "since=2024-13-01, since, day-malformed",
        "latest=yes, latest, value-unknown",
        "cursor=bm9uZQ, cursor, cursor-malformed",
        // at a moment no database knows
        "cursor=KzEwMDAwMDAwMDAtMTItMzFUMjM6NTk6NTkuOTk5OTk5OTk5WgpCRVMtMDEKREVQLTMwCjIwMjQtMDEtMDEvMjAyNC0xMi0zMQoKCjE, cursor, cursor-malformed",
        "limit=5001, limit, max",
        "breakdown=rien, breakdown, breakdown-malformed"
    })
    void whatCannotBeMeantIsRefusedByName(String query, String parameter, String code) {
        Visitors.anonymous()
                .get(OBSERVATIONS + "?" + query.replace(';', ','))
                .then()
                .statusCode(400)
                .body("errors[0].parameter", is(parameter))
                .body("errors[0].code", is(code));
    }

    @Test
    void whatTheTidyFileGivesImportsTakeAndNothingChanges() {
        var indicator = given.indicator(Unit.COUNT);
        TidyFile.of(
                        indicator + ".csv",
                        TidyFile.figure(indicator, "30", "-1234.5"),
                        TidyFile.figure(indicator, "76", "", "M"))
                .recorded();

        var file = file("CSV", "indicators=" + indicator).extract().asString();

        new TidyFile(indicator + "-2.csv", file)
                .look()
                .then()
                .statusCode(201)
                .body("format", is("tidy"))
                .body("effects[0].unchanged", is(2))
                .body("effects[0].revised", is(0))
                .body("refused", is(0));
    }

    @Test
    void aFrenchExcelReadsTheNumbersAndRunsNothing() {
        var indicator = given.indicator(Unit.PERCENT);
        new TidyFile(
                        indicator + ".csv",
                        TidyFile.of("", TidyFile.figure(indicator, "30", "12.5"))
                                .text()
                                .replace("Enquête d'essai", "=HYPERLINK(1)"))
                .recorded();

        var lines = file("CSV_FRENCH", "indicators=" + indicator)
                .header("Content-Disposition", containsString("essaim-" + indicator))
                .extract()
                .asString()
                .lines()
                .toList();

        assertThat(lines.getFirst()).startsWith("\uFEFFindicateur;type;code;periode_debut");
        assertThat(lines.get(1))
                .contains(";département;30;2024-01-01;", ";12,5;", ";définitif;", ";'=HYPERLINK(1);", ";%;");
    }

    @Test
    void aWorkbookHasNumbersAndTheDefinitionsThatMeasuredThem() {
        var bytes = file("XLSX", "indicators=BES-01&territories=DEP-30&since=2024-01-01&until=2024-12-31")
                .extract()
                .asByteArray();

        var workbook = SourceFile.open("classeur.xlsx", bytes);
        var figures = workbook.table("Chiffres").orElseThrow().all();
        assertThat(figures).hasSize(2);
        assertThat(figures.get(1)
                        .cell(List.of(FigureColumn.values()).indexOf(FigureColumn.VALUE))
                        .number())
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("392"));
        assertThat(workbook.table("Définitions").orElseThrow().all().get(1).text(0))
                .isEqualTo("BES-01");
        assertThat(workbook.table("Provenance").orElseThrow().all().get(2).text(1))
                .contains("indicators=BES-01");
    }

    @Test
    void aLineOfNdjsonIsAFigure() throws Exception {
        var lines = file("NDJSON", "indicators=BES-05&territories=DEP-30,DEP-76")
                .extract()
                .asString()
                .lines()
                .toList();

        assertThat(lines).hasSize(26);
        for (var line : lines) {
            assertThat(json.readTree(line).at("/indicator/code").asText()).isEqualTo("BES-05");
        }
    }

    @Test
    void aFileIsAsWholeAsThePages() {
        var lines = file("CSV", "indicators=BES-05&territoryType=DEPARTMENT")
                .extract()
                .asString()
                .lines()
                .toList();

        assertThat(lines)
                .hasSize(1
                        + keys("indicators=BES-05&territoryType=DEPARTMENT&limit=5000")
                                .size());
    }

    private List<String> keys(String query) {
        var keys = new ArrayList<String>();
        @Nullable String cursor = null;
        do {
            var page = select(query + (cursor == null ? "" : "&cursor=" + cursor))
                    .extract()
                    .jsonPath();
            var territories = page.<String>getList("items.territory.code");
            var ends = page.<String>getList("items.period.end");
            for (int i = 0; i < territories.size(); i++) {
                keys.add(territories.get(i) + " " + ends.get(i));
            }
            cursor = page.getString("next");
        } while (cursor != null);
        return keys;
    }

    private static ValidatableResponse select(String query) {
        return Visitors.anonymous().get(OBSERVATIONS + "?" + query).then().statusCode(200);
    }

    private static ValidatableResponse file(String form, String query) {
        return Visitors.anonymous()
                .get("%s?form=%s&%s".formatted(FILE, form, query))
                .then()
                .statusCode(200);
    }
}
