package fr.essaim.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.indicator.ObservationFile.RefusedCell;
import fr.essaim.indicator.Range.RangeKind;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObservationReaderTest {

    private static final String HEADER =
            "indicator_code,zone_type,zone_code,period_start,period_end,breakdown,numerator,denominator,value,lower,upper,"
                    + "status,source,publisher,licence,cog_vintage\n";
    private static final String GOOD =
            "BES-02,DEPARTMENT,30,2024-01-01,2024-12-31,,30,40,75,,,A,Enquête BMO (somme des bassins),France Travail,Licence Ouverte 2.0,2024";

    private final ObservationReader reader = new ObservationReader(
            Map.of("BES-01", Unit.COUNT, "BES-02", Unit.PERCENT, "PUB-05", Unit.PER_THOUSAND),
            Set.of("DEP-30", "FR-METRO"));

    @Test
    void takesAFigureWithAllThatComesWithIt() throws IOException {
        var row = only(GOOD);

        assertThat(row.key().territory()).hasToString("DEP-30");
        assertThat(row.status()).isEqualTo(ObservationStatus.NORMAL);
        assertThat(row.value()).isEqualByComparingTo("75");
        assertThat(row.numerator()).isEqualByComparingTo("30");
        assertThat(row.provenance().label()).isEqualTo("Enquête BMO");
        assertThat(row.note()).isEqualTo("somme des bassins");
    }

    @Test
    void takesASecretWithItsBounds() throws IOException {
        var row = only("BES-02,DEPARTMENT,30,2024-01-01,2024-12-31,,,392,,70.66,73.21,S,BMO,France Travail,LO,2024");

        assertThat(row.value()).isNull();
        assertThat(row.range())
                .isEqualTo(new Range(new BigDecimal("70.66"), new BigDecimal("73.21"), RangeKind.BOUNDS));
    }

    @Test
    void setsTheSeriesApartFromTheBreakdown() throws IOException {
        var row = only(
                "PUB-05,COUNTRY,FR-METRO,2012-12-31,2012-12-31,SEXE=F|SERIE=ANCIENNE,,,12,,,P,Drees,Drees,LO,2020");

        assertThat(row.key().series()).isEqualTo("ANCIENNE");
        assertThat(row.key().breakdown()).hasToString("SEXE=F");
        assertThat(row.key().territory()).hasToString("FR-METRO");
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "indicator_code;XXX-01;is not in the catalogue",
                "zone_type;CANTON;is not a type of territory",
                "zone_code;1;keep their zeros",
                "zone_code;76;is not a territory of COG 2026",
                "period_start;2024-02-30;is not a date",
                "period_start;01/01/2024;is not a date",
                "period_end;2023-12-31;is before",
                "breakdown;Sexe;is not a breakdown",
                "breakdown;SERIE=à part;names a series",
                "numerator;3O;is not a number",
                "value;75,0;is not a number",
                "value;1e3;is not a number",
                "value;74;is not numerator over denominator: that makes 75",
                "value;'';is missing",
                "denominator;0;is zero",
                "lower;1;needs a lower and a higher bound",
                "status;X;is not one of",
                "status;M;should be empty",
                "source;'';says where it comes from",
                "cog_vintage;24;is not a year"
            })
    void refusesACellWithItsPlaceAndReason(String column, String value, String reason) throws IOException {
        var file = reader.read(new StringReader(HEADER + with(column, value) + "\n"));

        assertThat(file.rows()).isEmpty();
        assertThat(file.refused()).singleElement().satisfies(refused -> {
            assertThat(refused.line()).isEqualTo(2);
            assertThat(refused.reason()).contains(reason);
        });
    }

    @Test
    void refusesANumeratorThatGivesASecretAway() throws IOException {
        assertThat(refusal("BES-02,DEPARTMENT,30,2024-01-01,2024-12-31,,280,392,,70,73,S,BMO,France Travail,LO,2024"))
                .extracting(RefusedCell::column)
                .isEqualTo("numerator");
    }

    @Test
    void refusesTheSameFigureTwice() throws IOException {
        var file = reader.read(new StringReader(HEADER + GOOD + "\n" + GOOD + "\n"));

        assertThat(file.refused()).singleElement().extracting(RefusedCell::line).isEqualTo(3L);
    }

    @Test
    void namesTheMissingColumn() throws IOException {
        var file = reader.read(new StringReader("indicator_code,zone_type\nBES-01,DEPARTMENT\n"));

        assertThat(file.refused())
                .singleElement()
                .extracting(RefusedCell::column)
                .isEqualTo("zone_code");
    }

    @Test
    void refusesARowThatIsTooShort() throws IOException {
        assertThat(reader.read(new StringReader(HEADER + "BES-01,DEPARTMENT\n")).refused())
                .isNotEmpty();
    }

    @Test
    void refusesAFileWithoutFigures() throws IOException {
        assertThat(reader.read(new StringReader("")).refused()).isNotEmpty();
        assertThat(reader.read(new StringReader(HEADER)).refused()).isNotEmpty();
    }

    private ObservationRow only(String line) throws IOException {
        var file = reader.read(new StringReader(HEADER + line + "\n"));
        assertThat(file.refused()).isEmpty();
        return file.rows().getFirst();
    }

    private RefusedCell refusal(String line) throws IOException {
        return reader.read(new StringReader(HEADER + line + "\n")).refused().getFirst();
    }

    private static String with(String column, String value) {
        var columns = HEADER.strip().split(",", -1);
        var cells = GOOD.split(",", -1);
        for (int i = 0; i < columns.length; i++) {
            if (columns[i].equals(column)) {
                cells[i] = value.contains(",") ? "\"" + value + "\"" : value;
            }
        }
        return String.join(",", cells);
    }
}
