package fr.essaim.indicator;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.essaim.Visitors;
import fr.essaim.shared.database.Reference;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the file says and what the API answers, figure by figure. */
@QuarkusTest
class PublishedFiguresTest {

    private static final Map<String, String> PREFIXES = Map.of("COUNTRY", "", "REGION", "REG-", "DEPARTMENT", "DEP-");
    private static final Map<String, String> STATUSES =
            Map.of("A", "NORMAL", "P", "PROVISIONAL", "S", "SECRET", "M", "MISSING");

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private record Screen(String indicator, String type, String period, String breakdown, String series) {}

    @Test
    void everyFigureOfTheFileIsAnsweredAsItStandsThere() throws IOException {
        int compared = 0;
        try (var rows = CsvReader.builder().ofNamedCsvRecord(Reference.open("demo/observations.csv"))) {
            var screens = rows.stream().collect(groupingBy(PublishedFiguresTest::screen));
            for (var screen : screens.entrySet()) {
                compared += compare(screen.getKey(), screen.getValue());
            }
        }
        assertThat(compared).isEqualTo(8620);
    }

    private static int compare(Screen screen, List<NamedCsvRecord> expected) throws IOException {
        var figures = figures(screen);
        assertThat(figures).as(screen.toString()).hasSameSizeAs(expected);
        for (var row : expected) {
            var code = PREFIXES.get(row.getField("zone_type")) + row.getField("zone_code");
            var observation = figures.getOrDefault(code, MissingNode.getInstance());
            assertThat(observation.path("status").asText()).isEqualTo(STATUSES.get(row.getField("status")));
            assertSame(row, "value", observation.path("value"));
            assertSame(row, "numerator", observation.path("numerator"));
            assertSame(row, "denominator", observation.path("denominator"));
            assertSame(row, "lower", observation.path("range").path("lower"));
            assertSame(row, "upper", observation.path("range").path("upper"));
        }
        return expected.size();
    }

    private static Map<String, JsonNode> figures(Screen screen) throws IOException {
        var answer = Visitors.anonymous()
                .queryParam("territoryType", screen.type())
                .queryParam("period", screen.period())
                .queryParam("breakdown", screen.breakdown())
                .queryParam("series", screen.series())
                .get("/api/v1/indicators/" + screen.indicator() + "/observations")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        var figures = new HashMap<String, JsonNode>();
        for (var figure : JSON.readTree(answer).path("figures")) {
            figures.put(figure.path("territory").path("code").asText(), figure.path("observation"));
        }
        return figures;
    }

    private static void assertSame(NamedCsvRecord row, String column, JsonNode answered) {
        var published = row.getField(column);
        if (published.isEmpty()) {
            assertThat(answered.isMissingNode()).as("%s of %s", column, row).isTrue();
        } else {
            assertThat(answered.decimalValue()).as("%s of %s", column, row).isEqualByComparingTo(published);
        }
    }

    private static Screen screen(NamedCsvRecord row) {
        var parts = List.of(row.getField("breakdown").split("\\|", -1));
        return new Screen(
                row.getField("indicator_code"),
                row.getField("zone_type"),
                row.getField("period_start") + "/" + row.getField("period_end"),
                String.join("|", only(parts, false)),
                only(parts, true).stream().findFirst().orElse(""));
    }

    private static List<String> only(List<String> parts, boolean series) {
        return parts.stream()
                .filter(part -> part.startsWith("SERIE=") == series)
                .map(part -> series ? part.substring("SERIE=".length()) : part)
                .toList();
    }
}
