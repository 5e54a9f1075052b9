package fr.essaim.indicator.mapping;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import fr.essaim.Given;
import fr.essaim.TidyFile;
import fr.essaim.Visitors;
import fr.essaim.indicator.Unit;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FileMappingResourceTest {

    @Inject
    Given given;

    @Test
    void aFileThatNobodyKnowsIsReadOnceItIsDescribed() {
        var table = DescribedTable.of(given.indicator(Unit.PERCENT));
        var file = table.file("30 Gard;2024;12,5", "48-Lozère;2024;n.d.");
        file.look().then().statusCode(400).body("errors.code", contains("file-format-unknown"));

        table.described().then().statusCode(201);
        file.look()
                .then()
                .statusCode(201)
                .body("format", is("mapped"))
                .body("mapping", is(table.name()))
                .body("refused", is(0))
                .body("effects[0].added", is(2))
                .body("sources.publisher", contains("Une association"));
    }

    @Test
    void whatIsRecordedIsWhatTheTableSays() {
        var table = DescribedTable.of(given.indicator(Unit.PERCENT));
        table.described().then().statusCode(201);
        table.file("30 Gard;2024;12,5", "48-Lozère;2024;n.d.").recorded();

        Visitors.anonymous()
                .get("/api/v1/indicators/%s/observations?period=2024-01-01/2024-12-31".formatted(table.indicator()))
                .then()
                .body("figures.find { it.territory.code == 'DEP-30' }.observation.value", is(12.5f))
                .body("figures.find { it.territory.code == 'DEP-48' }.observation.status", is("MISSING"));
    }

    @Test
    void aPreviewIsReadAnewByTheDescriptionThatIsNamed() {
        var table = DescribedTable.of(given.indicator(Unit.PERCENT));
        var file = table.file("30 Gard;24;12,5");
        table.described().then().statusCode(201);
        file.look().then().body("refused", is(1));

        var better = "Mieux " + table.name();
        String id = Visitors.officer()
                .contentType(ContentType.JSON)
                .body(table.description()
                        .replace("\"name\": \"", "\"name\": \"Mieux ")
                        .replace(
                                "{\"column\": {\"at\": \"B\", \"heading\": \"Année\"}, \"form\": \"YEAR\"}",
                                "{\"fixed\": \"2024-01-01/2024-12-31\"}"))
                .post("/api/v1/file-mappings")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        file.into(Visitors.officer())
                .post("/api/v1/imports?fileName=suivi.csv&mapping=" + id)
                .then()
                .statusCode(201)
                .body("refused", is(0))
                .body("mapping", is(better));
    }

    @Test
    void allThatIsWrongIsSaidByField() {
        var table = DescribedTable.of("NO-99");
        table.described()
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/mapping/values/0/indicatorCode"))
                .body("errors.code", contains("indicator-unknown"));

        var twice = DescribedTable.of(given.indicator(Unit.PERCENT));
        twice.described().then().statusCode(201);
        new DescribedTable(twice.name().toUpperCase(Locale.ROOT), "NO-99")
                .described()
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/mapping/values/0/indicatorCode", "/name"));
    }

    @Test
    void aDescriptionIsChangedAndForgottenByWhoSawIt() {
        var table = DescribedTable.of(given.indicator(Unit.PERCENT));
        var described = table.described();
        var address = "/api/v1/file-mappings/" + described.<String>path("id");

        change(address, described.header("ETag"), table.description().replace("Suivi annuel", "Suivi trimestriel"))
                .then()
                .statusCode(200)
                .body("source.label", is("Suivi trimestriel"));
        change(address, described.header("ETag"), table.description()).then().statusCode(412);
        Visitors.officer()
                .header("If-Match", Visitors.etag(Visitors.officer(), address))
                .delete(address)
                .then()
                .statusCode(204);
        Visitors.officer().get("/api/v1/file-mappings").then().body("name", not(hasItem(table.name())));
        table.file("30 Gard;2024;1").look().then().statusCode(400);
    }

    @Test
    void aFileShowsHowItsTablesBegin() {
        new TidyFile("essai.csv", "A;B\n1;2\n;\n")
                .into(Visitors.officer())
                .post("/api/v1/file-tables?fileName=essai.csv")
                .then()
                .statusCode(200)
                .body("tables.name", contains(""))
                .body("tables[0].rows[0].cells", contains("A", "B"))
                .body("tables[0].rows[1].number", is(2));
        new TidyFile("essai.csv", "PK\u0003\u0004")
                .into(Visitors.officer())
                .post("/api/v1/file-tables?fileName=essai.csv")
                .then()
                .statusCode(400)
                .body("errors", not(empty()));
    }

    @Test
    void aDescriptionThatIsNotThereReadsNothing() {
        DescribedTable.of("BES-01")
                .file("30 Gard;2024;1")
                .into(Visitors.officer())
                .post("/api/v1/imports?fileName=suivi.csv&mapping=" + UUID.randomUUID())
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("mapping"));
    }

    private static Response change(String address, String etag, String description) {
        return Visitors.officer()
                .header("If-Match", etag)
                .contentType(ContentType.JSON)
                .body(description)
                .put(address);
    }
}
