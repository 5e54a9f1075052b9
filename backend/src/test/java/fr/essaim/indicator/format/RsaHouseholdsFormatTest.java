package fr.essaim.indicator.format;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.indicator.ObservationStatus;
import fr.essaim.shared.sheet.SmallWorkbook;
import org.junit.jupiter.api.Test;

class RsaHouseholdsFormatTest {

    private static final String SHEET = "Tableau 11";

    private final SmallWorkbook workbook = new SmallWorkbook()
            .row("Tableau 8 ", 1, "Tableau 8 Répartition des allocataires de l'AAH par département")
            .row(SHEET, 1, "Tableau 11 Répartition des allocataires du RSA par département au 31 décembre depuis 2009")
            .row(SHEET, 6, null, "N° Dep", "Libelle Dep", "Total RSA socle", null, "Total RSA")
            .row(SHEET, 7, null, null, null, "2010 (1)", 2015, 2016, "2016 (2)", 2017, "Proportion (3)")
            .row(SHEET, 8, null, "01", "Ain", 6304, 8205, 7463, 7592, 7700, 1.7)
            .row(SHEET, 9, null, "20A", "Corse-du-Sud", 100, 110, 120, 130, 140, 1.7)
            .row(SHEET, 10, null, "20B", "Haute-Corse", 200, 210, 220, 230, 240, 1.7)
            .row(SHEET, 11, null, null, "France métropolitaine", 6600, 8500, 7800, 8000, 8100, 3.9)
            .row(SHEET, 12, null, 971, "Guadeloupe*", "-", 46909, 44667, 45280, 44288, 17)
            .row(SHEET, 13, null, null, "DOM", "-", 46900, 44700, 45300, 44300, 17)
            .row(SHEET, 14, null, null, "France ", "-", 55400, 52500, 53200, 52400, 4.2)
            .row(SHEET, 16, null, "*: y compris Saint-Barthélemy et Saint-Martin");

    @Test
    void splitsTheTwoMethodsIntoSeries() {
        var read = Read.of(workbook);

        assertThat(value(read, "DEP-01", "2015-12-31", "ANCIENNE")).isEqualTo("8205");
        assertThat(value(read, "DEP-01", "2016-12-31", "ANCIENNE")).isEqualTo("7463");
        assertThat(value(read, "DEP-01", "2016-12-31", "")).isEqualTo("7592");
        assertThat(value(read, "DEP-01", "2017-12-31", "")).isEqualTo("7700");
        assertThat(read.row("CTX-04", "DEP-01", "2016-12-31", "", "").place()).hasToString(SHEET + "!G8");
        assertThat(read.file().refused()).isEmpty();
    }

    @Test
    void knowsCorsicaByItsOldCodes() {
        var read = Read.of(workbook);

        assertThat(value(read, "DEP-2A", "2017-12-31", "")).isEqualTo("140");
        assertThat(value(read, "REG-94", "2017-12-31", "")).isEqualTo("380");
    }

    @Test
    void takesADashForABenefitThatWasNotThereYet() {
        var guadeloupe = Read.of(workbook)
                .row("CTX-04", "DEP-971", "2010-12-31", "", "ANCIENNE")
                .figure();

        assertThat(guadeloupe.status()).isEqualTo(ObservationStatus.MISSING);
        assertThat(guadeloupe.note()).contains("pas encore en vigueur").contains("Saint-Martin");
    }

    @Test
    void comparesTotalsWithinTheirRounding() {
        var totals = Read.of(workbook).file().totals();

        assertThat(totals).hasSize(13).allMatch(TotalCheck::agrees);
        workbook.row(SHEET, 13, null, null, "DOM", "-", 46900, 44700, 45300, 44400, 17);
        assertThat(Read.of(workbook).file().totals())
                .filteredOn(total -> !total.agrees())
                .singleElement()
                .satisfies(total -> assertThat(total.place()).hasToString(SHEET + "!H13"));
    }

    @Test
    void refusesARowOfAnUnknownPlace() {
        workbook.row(SHEET, 15, null, "99", "Ailleurs", 1, 2, 3, 4, 5);

        assertThat(Read.of(workbook).file().refused()).singleElement().satisfies(cell -> {
            assertThat(cell.place()).hasToString(SHEET + "!B15");
            assertThat(cell.code()).isEqualTo("territory-unknown");
        });
    }

    private static String value(Read read, String territory, String day, String series) {
        return String.valueOf(
                read.row("CTX-04", territory, day, "", series).figure().value());
    }
}
