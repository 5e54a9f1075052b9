package fr.essaim.indicator.format;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.indicator.ObservationRow;
import fr.essaim.indicator.ObservationStatus;
import fr.essaim.indicator.Range;
import fr.essaim.indicator.Range.RangeKind;
import fr.essaim.indicator.Unit;
import fr.essaim.shared.sheet.SourceFile;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TidyFormatTest {

    private static final String HEADER =
            "indicator_code,zone_type,zone_code,period_start,period_end,breakdown,numerator,denominator,value,lower,upper,"
                    + "status,source,publisher,licence,cog_vintage\n";
    private static final String GOOD =
            "BES-02,DEPARTMENT,30,2024-01-01,2024-12-31,,30,40,75,,,A,Enquête BMO (somme des bassins),France Travail,Licence Ouverte 2.0,2024";

    private final TidyFormat format =
            new TidyFormat(Map.of("BES-01", Unit.COUNT, "BES-02", Unit.PERCENT, "PUB-05", Unit.PER_THOUSAND));

    @Test
    void takesAFigureWithAllThatComesWithIt() {
        var row = only(GOOD);

        assertThat(row.key().territory()).hasToString("DEP-30");
        assertThat(row.status()).isEqualTo(ObservationStatus.NORMAL);
        assertThat(row.value()).isEqualByComparingTo("75");
        assertThat(row.numerator()).isEqualByComparingTo("30");
        assertThat(row.provenance().label()).isEqualTo("Enquête BMO");
        assertThat(row.note()).isEqualTo("somme des bassins");
    }

    @Test
    void takesASecretWithItsBounds() {
        var row = only("BES-02,DEPARTMENT,30,2024-01-01,2024-12-31,,,392,,70.66,73.21,S,BMO,France Travail,LO,2024");

        assertThat(row.value()).isNull();
        assertThat(row.range())
                .isEqualTo(new Range(new BigDecimal("70.66"), new BigDecimal("73.21"), RangeKind.BOUNDS));
    }

    @Test
    void setsTheSeriesApartFromTheBreakdown() {
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
                "zone_code;20;is not the code of a DEPARTMENT",
                "period_start;2024-02-30;is not a date",
                "period_start;01/01/2024;is not a date",
                "period_start;0000-01-01;is not a date",
                "period_end;+12024-12-31;is not a date",
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
    void refusesACellWithItsPlaceAndReason(String column, String value, String reason) {
        var file = read(HEADER + with(column, value) + "\n");

        assertThat(file.rows()).isEmpty();
        assertThat(file.refused()).singleElement().satisfies(refused -> {
            assertThat(refused.place().row()).isEqualTo(2);
            assertThat(refused.reason()).contains(reason);
        });
    }

    @Test
    void refusesANumeratorThatGivesASecretAway() {
        assertThat(refusal("BES-02,DEPARTMENT,30,2024-01-01,2024-12-31,,280,392,,70,73,S,BMO,France Travail,LO,2024"))
                .extracting(RefusedCell::heading)
                .isEqualTo("numerator");
    }

    @Test
    void refusesTheSameFigureTwice() {
        var file = read(HEADER + GOOD + "\n" + GOOD + "\n");

        assertThat(file.refused())
                .singleElement()
                .satisfies(cell -> assertThat(cell.place()).hasToString("A3"));
    }

    @Test
    void namesTheMissingColumn() {
        var file = read("indicator_code,zone_type\nBES-01,DEPARTMENT\n");

        assertThat(file.refused())
                .singleElement()
                .extracting(RefusedCell::heading)
                .isEqualTo("zone_code");
    }

    @Test
    void refusesARowThatIsTooShort() {
        assertThat(read(HEADER + "BES-01,DEPARTMENT\n").refused()).isNotEmpty();
    }

    @Test
    void refusesAFileWithoutFigures() {
        assertThat(read("").refused()).isNotEmpty();
        assertThat(read(HEADER).refused()).isNotEmpty();
    }

    @Test
    void readsSemicolonsAndTheMarkThatExcelWrites() {
        var file = read("\uFEFF" + HEADER.replace(',', ';') + GOOD.replace(',', ';') + "\n");

        assertThat(file.refused()).isEmpty();
        assertThat(file.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.place()).hasToString("A2"));
    }

    @Test
    void refusesTheTerritoriesThatAreNotThere() {
        assertThat(refusal(with("zone_code", "30").replace("DEPARTMENT,30", "COMMUNE,30000"))
                        .code())
                .isEqualTo("territory-unknown");
    }

    @Test
    void isKnownByItsHeadings() {
        assertThat(format.recognises(SourceFile.open("a", bytes(HEADER)))).isTrue();
        assertThat(format.recognises(SourceFile.open("observations.csv", bytes("code;valeur\n"))))
                .isFalse();
    }

    private ReadFile read(String text) {
        return format.read(SourceFile.open("figures.csv", bytes(text)), Cog.GEOGRAPHY);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private ObservationRow only(String line) {
        var file = read(HEADER + line + "\n");
        assertThat(file.refused()).isEmpty();
        return file.figures().getFirst();
    }

    private RefusedCell refusal(String line) {
        return read(HEADER + line + "\n").refused().getFirst();
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
