package fr.essaim.indicator.format;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.indicator.ObservationStatus;
import fr.essaim.shared.sheet.SmallWorkbook;
import org.junit.jupiter.api.Test;

class ApaSeriesFormatTest {

    private static final String SHEET = "Tab5-pa";
    private static final String TITLE =
            "Tableau %d - Bénéficiaires de l'APA %s, payés au titre du mois de décembre, depuis 2002";

    private final SmallWorkbook workbook = new SmallWorkbook()
            .row("Tab4-pa", 1, TITLE.formatted(4, "(à domicile et en établissement)"))
            .row("Tab4-pa", 6, "Code région", "Code département", "Département", "2017", "2020")
            .row("Tab4-pa", 7, "84", "01", "Ain", 9000, 9500)
            .row(SHEET, 1, TITLE.formatted(5, "à domicile"))
            .row(SHEET, 6, "Code région", "Code département", "Département", "2017", "2020")
            .row(SHEET, 7, "84", "01", "Ain", 5495, 5556)
            .row(SHEET, 8, "94", "20", "Collectivité de Corse", 10444, 8937)
            .row(SHEET, 9, "94", "2A", "Corse-du-Sud", 5760)
            .row(SHEET, 10, "94", "2B", "Haute-Corse", 4684)
            .row(SHEET, 11, "84", "69", "Département du Rhône", 18704, 18590)
            .row(SHEET, 12, "84", "69D", "Nouveau Rhône", 5499, 5359)
            .row(SHEET, 13, "84", "69M", "Métropole de Lyon", 13205, 13231)
            .row(SHEET, 14, "104", "974", "La Réunion", 14238, 15380)
            .row(SHEET, 15, "TOTAL estimé France métropolitaine", null, null, 34643, 33083)
            .row(SHEET, 16, "TOTAL estimé DROM (hors Mayotte)", null, null, 14238, 15380)
            .row(SHEET, 17, "TOTAL estimé France entière (hors Mayotte)", null, null, 48881, 48463)
            .row(SHEET, 22, "Code région", "Région", "espace", "2017", "2020")
            .row(SHEET, 23, "84", "Auvergne-Rhône-Alpes", null, 24199, 24146)
            .row(SHEET, 24, "94", "Corse", null, 10444, 8937)
            .row(SHEET, 25, "TOTAL estimé France métropolitaine", "TOTAL", null, 34643, 33083)
            .row(SHEET, 26, "104", "La Réunion", null, 14238, 15380);

    @Test
    void takesTheTableOfThoseAtHome() {
        var ain = Read.of(workbook).row("CTX-05", "DEP-01", "2020-12-31");

        assertThat(ain.figure().value()).isEqualByComparingTo("5556");
        assertThat(ain.place()).hasToString(SHEET + "!E7");
    }

    @Test
    void readsCorsicaAsOneWhereItIsNotPublishedInTwo() {
        var read = Read.of(workbook);

        assertThat(read.figure("CTX-05", "DEP-2A", "2017-12-31").value()).isEqualByComparingTo("5760");
        var missing = read.figure("CTX-05", "DEP-2A", "2020-12-31");
        assertThat(missing.status()).isEqualTo(ObservationStatus.MISSING);
        assertThat(missing.note()).contains("Collectivité de Corse");
        assertThat(read.figure("CTX-05", "REG-94", "2020-12-31").value()).isEqualByComparingTo("8937");
    }

    @Test
    void countsTheRhoneOnce() {
        var read = Read.of(workbook);

        assertThat(read.figure("CTX-05", "DEP-69", "2020-12-31").value()).isEqualByComparingTo("18590");
        assertThat(read.file().leftOut())
                .extracting(LeftOut::what)
                .containsExactly("Nouveau Rhône", "Métropole de Lyon");
        assertThat(read.file().totals()).hasSize(12).allMatch(TotalCheck::agrees);
    }

    @Test
    void readsTheSecondBlockWithItsOwnOverseasCodes() {
        var read = Read.of(workbook);

        assertThat(read.row("CTX-05", "REG-84", "2020-12-31").place()).hasToString(SHEET + "!E23");
        assertThat(read.figure("CTX-05", "REG-04", "2020-12-31").value()).isEqualByComparingTo("15380");
        assertThat(read.figure("CTX-05", "FR-HORS-976", "2020-12-31").value()).isEqualByComparingTo("48463");
        assertThat(read.file().refused()).isEmpty();
    }

    @Test
    void saysThatMayotteIsOutsideTheSurvey() {
        assertThat(Read.of(workbook).figure("CTX-05", "DEP-976", "2020-12-31").note())
                .isEqualTo("hors champ de l'enquête");
    }
}
