package fr.essaim.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import fr.essaim.Given;
import fr.essaim.Visitors;
import fr.essaim.indicator.ObservationFile.RefusedCell;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ObservationImporterTest {

    private static final String HEADER =
            "indicator_code,zone_type,zone_code,period_start,period_end,breakdown,numerator,denominator,value,lower,upper,"
                    + "status,source,publisher,licence,cog_vintage";

    @Inject
    Given given;

    @Inject
    ObservationImporter importer;

    private String indicator = "";

    @BeforeEach
    void anIndicatorOfItsOwn() {
        indicator = given.indicator(Unit.COUNT);
    }

    @Test
    void theSameFileAgainChangesNothing() throws IOException, SQLException {
        take(figure("30", "12"), figure("76", "34"));
        take(figure("30", "12"), figure("76", "34"));

        lastImport().body("counts.added", is(0)).body("counts.revised", is(0)).body("counts.unchanged", is(2));
        figureOf("DEP-30").body("observation.revision", is(1));
    }

    @Test
    void aChangedFigureIsItsNextRevision() throws IOException, SQLException {
        take(figure("30", "12"), figure("76", "34"));
        take(figure("30", "15"), figure("76", "34.0"));

        lastImport().body("counts.revised", is(1)).body("counts.unchanged", is(1));
        figureOf("DEP-30").body("observation.value", is(15)).body("observation.revision", is(2));

        take(figure("30", "16"));
        figureOf("DEP-30").body("observation.value", is(16)).body("observation.revision", is(3));
        figureOf("DEP-76").body("observation.value", is(34)).body("observation.revision", is(1));
    }

    @Test
    void oneBadRowAndNothingOfTheFileGoesIn() throws IOException, SQLException {
        var refused = take(figure("30", "12"), figure("1", "34"));

        assertThat(refused).singleElement().satisfies(cell -> {
            assertThat(cell.line()).isEqualTo(3);
            assertThat(cell.column()).isEqualTo("zone_code");
            assertThat(cell.value()).isEqualTo("1");
        });
        Visitors.anonymous()
                .get("/api/v1/indicators/" + indicator + "/observations")
                .then()
                .body("figures.size()", is(0));
    }

    private List<RefusedCell> take(String... rows) throws IOException, SQLException {
        var file = HEADER + "\n" + String.join("\n", rows) + "\n";
        return importer.take(indicator + ".csv", file.getBytes(StandardCharsets.UTF_8), "test");
    }

    private String figure(String departement, String value) {
        return "%s,DEPARTMENT,%s,2024-01-01,2024-12-31,,,,%s,,,A,Essai,Essai,Licence Ouverte 2.0,2026"
                .formatted(indicator, departement, value);
    }

    private ValidatableResponse lastImport() {
        return Visitors.officer()
                .get("/api/v1/imports")
                .then()
                .rootPath("find { it.fileName == '%s.csv' }".formatted(indicator));
    }

    private ValidatableResponse figureOf(String departement) {
        return Visitors.anonymous()
                .get("/api/v1/indicators/" + indicator + "/observations")
                .then()
                .statusCode(200)
                .rootPath("figures.find { it.territory.code == '%s' }".formatted(departement));
    }
}
