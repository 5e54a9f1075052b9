package fr.essaim.indicator.format;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.indicator.ObservationRow;
import fr.essaim.indicator.ObservationStatus;
import fr.essaim.shared.sheet.SmallWorkbook;
import java.math.BigDecimal;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class BmoFormatTest {

    private static final String SHEET = "BMO_2025_open_data";
    private static final String END_OF_YEAR = "2025-12-31";
    private static final Offset<BigDecimal> WITHIN = Offset.offset(new BigDecimal("0.000001"));

    private final SmallWorkbook workbook = new SmallWorkbook()
            .row("Description des variables", 7, null, "Variables", "Description")
            .row(
                    SHEET,
                    1,
                    "annee",
                    "Code métier BMO",
                    "Nom métier BMO",
                    "Famille_met",
                    "Lbl_fam_met",
                    "REG",
                    "NOM_REG",
                    "Dept",
                    "NomDept",
                    "BE25",
                    "NOMBE25",
                    "met",
                    "xmet",
                    "smet");
    private int row = 1;

    private BmoFormatTest area(String occupation, String region, String department, int area, String met, String xmet) {
        workbook.row(SHEET, ++row, 2025, occupation, "", "V", "", region, "", department, "", area, "", met, xmet, "*");
        return this;
    }

    @Test
    void sumsTheBassinsOfHomeHelpersAlone() {
        var read = area("T2A60", "76", "30", 1, "95", "31")
                .area("T2A60", "76", "30", 2, "10", "9")
                .area("A0X40", "76", "30", 1, "1000", "*")
                .read();

        var row = read.row("BES-01", "DEP-30", END_OF_YEAR);
        assertThat(row.figure().value()).isEqualByComparingTo("105");
        assertThat(row.figure().numerator()).isEqualByComparingTo("105");
        assertThat(row.place()).hasToString(SHEET + "!L2 (2 cells)");
        var share = read.figure("BES-02", "DEP-30", END_OF_YEAR);
        assertThat(share.value()).isEqualByComparingTo("38.0952380952");
        assertThat(share.denominator()).isEqualByComparingTo("105");
    }

    @Test
    void putsABassinOfTwoDepartementsInBoth() {
        var read = area("T2A60", "76", "30", 7549, "20", "10")
                .area("T2A60", "76", "34", 7549, "40", "30")
                .read();

        assertThat(read.figure("BES-01", "DEP-30", END_OF_YEAR).value()).isEqualByComparingTo("20");
        assertThat(read.figure("BES-01", "DEP-34", END_OF_YEAR).value()).isEqualByComparingTo("40");
        assertThat(read.file().refused()).isEmpty();
    }

    @Test
    void sumsRegionsByDepartementNotByTheBassinsRegion() {
        var read = area("T2A60", "53", "44", 1, "20", "10").read();

        assertThat(read.figure("BES-01", "REG-52", END_OF_YEAR).value()).isEqualByComparingTo("20");
    }

    @Test
    void boundsASecretNumberOfProjects() {
        var read = area("T2A60", "84", "42", 1, "100", "50")
                .area("T2A60", "84", "42", 2, "*", "*")
                .read();

        var projects = read.figure("BES-01", "DEP-42", END_OF_YEAR);
        assertThat(projects.status()).isEqualTo(ObservationStatus.SECRET);
        assertThat(projects.value()).isNull();
        assertThat(projects.numerator()).isNull();
        assertBounds(projects, "101", "105");
        var share = read.figure("BES-02", "DEP-42", END_OF_YEAR);
        assertThat(share.denominator()).isNull();
        assertBounds(share, "47.619047619", "52.380952381");
    }

    @Test
    void aSecretAmongTheDifficultLeavesProjectsKnown() {
        var read = area("T2A60", "76", "30", 1, "100", "50")
                .area("T2A60", "76", "30", 2, "20", "*")
                .read();

        assertThat(read.figure("BES-01", "DEP-30", END_OF_YEAR).value()).isEqualByComparingTo("120");
        var share = read.figure("BES-02", "DEP-30", END_OF_YEAR);
        assertThat(share.status()).isEqualTo(ObservationStatus.SECRET);
        assertThat(share.denominator()).isEqualByComparingTo("120");
        assertBounds(share, "41.666666667", "45.833333333");
    }

    @Test
    void leavesOutTheCollectivitiesThatItCallsGuadeloupe() {
        var read = area("T2A60", "01", "971", 1, "10", "5")
                .area("T2A60", "01", "978", 2, "13", "13")
                .read();

        assertThat(read.figure("BES-01", "REG-01", END_OF_YEAR).value()).isEqualByComparingTo("10");
        assertThat(read.figure("BES-01", "FR", END_OF_YEAR).note()).contains("hors Saint-Barthélemy");
        assertThat(read.file().leftOut())
                .singleElement()
                .satisfies(left -> assertThat(left.place()).hasToString(SHEET + "!H3"));
    }

    @Test
    void refusesASignThatItDoesNotKnowAndABassinTwice() {
        var read = area("T2A60", "76", "30", 1, "nd", "5")
                .area("T2A60", "76", "34", 1, "10", "5")
                .area("T2A60", "76", "34", 1, "10", "5")
                .read();

        assertThat(read.file().refused())
                .extracting(RefusedCell::code)
                .containsExactly("number-malformed", "figure-twice");
        assertThat(read.file().refused().getFirst().place()).hasToString(SHEET + "!L2");
        assertThat(read.file().refused().getFirst().value()).isEqualTo("nd");
    }

    private Read read() {
        return Read.of(workbook);
    }

    private static void assertBounds(ObservationRow figure, String lower, String upper) {
        assertThat(figure.range()).satisfies(range -> {
            assertThat(range.lower()).isCloseTo(new BigDecimal(lower), WITHIN);
            assertThat(range.upper()).isCloseTo(new BigDecimal(upper), WITHIN);
        });
    }
}
