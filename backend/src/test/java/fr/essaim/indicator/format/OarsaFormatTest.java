package fr.essaim.indicator.format;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.indicator.ObservationStatus;
import fr.essaim.shared.sheet.SmallWorkbook;
import org.junit.jupiter.api.Test;

class OarsaFormatTest {

    private final SmallWorkbook workbook = new SmallWorkbook()
            .row(
                    "Tableau B8",
                    2,
                    null,
                    "Tableau B8 - Part au 31/12 de l'année des personnes orientées vers une organisme hors "
                            + "SPE autre que le conseil déparmental ou territorial parmi les personnes soumises aux droits et devoirs "
                            + "et orientées")
            .row("Tableau B8", 5, null, "Département/territoire", 2017, 2018)
            .row("Tableau B8", 6, null, "30-Gard ", 31, "NR ")
            .row("Tableau B8", 7, null, "20-Corse ", "NC ", "ND")
            .row("Tableau B8", 8, null, "69D-Nouveau-Rhône ", 1, 2)
            .row("Tableau B8", 9, null, "975-Saint-Pierre-et-Miquelon\u00A0 ", "ND ", 100)
            .row(
                    "Tableau B13",
                    2,
                    null,
                    "Tableau B13 - Délai moyen au cours de l'année entre la date d'entrée dans le RSA et la "
                            + "date de primo-orientation, pour les personnes entrées dans le RSA au cours de l'année et soumises "
                            + "aux droits et devoirs et primo-orientées au 31/12 de l'année ")
            .row("Tableau B13", 5, null, "Département/territoire", 2016, 2018)
            .row("Tableau B13", 6, null, "2A-Ici ", "/ ", 105);

    @Test
    void knowsATableByItsTitleSlipsIncluded() {
        var gard = Read.of(workbook).row("CTX-13", "DEP-30", "2017-12-31");

        assertThat(gard.figure().value()).isEqualByComparingTo("31");
        assertThat(gard.figure().numerator()).isNull();
        assertThat(gard.place()).hasToString("Tableau B8!C6");
    }

    @Test
    void tellsFourKindsOfNothingApart() {
        var read = Read.of(workbook);

        assertThat(read.figure("CTX-13", "DEP-30", "2018-12-31").note()).contains("pas répondu");
        assertThat(read.figure("CTX-13", "REG-94", "2017-12-31").status()).isEqualTo(ObservationStatus.NOT_APPLICABLE);
        assertThat(read.figure("CTX-13", "REG-94", "2018-12-31").note()).isEqualTo("non disponible");
        assertThat(read.figure("CTX-18", "DEP-2A", "2016-12-31").note()).contains("n'était pas posée");
        assertThat(read.file().refused()).isEmpty();
    }

    @Test
    void aDelayIsThatOfAYear() {
        var delay = Read.of(workbook).figure("CTX-18", "DEP-2A", "2018-12-31");

        assertThat(delay.key().period().start()).hasToString("2018-01-01");
        assertThat(delay.value()).isEqualByComparingTo("105");
    }

    @Test
    void leavesOutTerritoriesThatAreNotOurs() {
        assertThat(Read.of(workbook).file().leftOut())
                .extracting(LeftOut::what)
                .containsExactly("69D-Nouveau-Rhône", "975-Saint-Pierre-et-Miquelon");
    }
}
