package fr.essaim.indicator.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.essaim.indicator.ObservationStatus;
import fr.essaim.shared.sheet.SmallWorkbook;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RsaMonthlyFormatTest {

    private final SmallWorkbook workbook = new SmallWorkbook()
            .row("Tableau 1", 1, "Tableau 1 : Effectifs des prestations sociales par mois ")
            .row("Tableau 1", 5, null, "RSA", null, "AAH")
            .row("Tableau 1", 6, null, "Effectif", "Evolution", "Effectif")
            .row("Tableau 1", 7, LocalDate.of(2020, 5, 1), 8300, "nd", 1086000)
            .row("Tableau 1", 8, LocalDate.of(2020, 10, 1), "9 200*", 8.5, "1 197 600*")
            .row("Tableau 2", 1, "Tableau 2 : Nombre d'allocataires du RSA par département et par mois ")
            .row("Tableau 2", 5, "Numero", 1, null, "2A", null, 971)
            .row("Tableau 2", 6, "Département", "Ain", null, "Corse-du-Sud", null, "Guadeloupe**")
            .row("Tableau 2", 7, null, "Effectif", "Evolution", "Effectif", "Evolution", "Effectif")
            .row("Tableau 2", 8, LocalDate.of(2020, 5, 1), 8340, "nd", "nd", "nd", 10)
            .row("Tableau 2", 9, "oct-20*", 8800, 16.69, 390, 2.1, 20)
            .row("Tableau 2", 10, "* Données provisoires (traitements DREES).");

    @Test
    void readsAMonthAsItStoodOnItsLastDay() {
        var read = Read.of(workbook);

        var may = read.row("CTX-04", "DEP-01", "2020-05-31", "", "MENSUELLE");
        assertThat(may.figure().value()).isEqualByComparingTo("8340");
        assertThat(may.figure().status()).isEqualTo(ObservationStatus.NORMAL);
        assertThat(may.place()).hasToString("Tableau 2!B8");
        assertThat(read.file().refused()).isEmpty();
    }

    @Test
    void takesAStarAfterTheMonthForProvisional() {
        var october = Read.of(workbook)
                .row("CTX-04", "DEP-01", "2020-10-31", "", "MENSUELLE")
                .figure();

        assertThat(october.value()).isEqualByComparingTo("8800");
        assertThat(october.status()).isEqualTo(ObservationStatus.PROVISIONAL);
    }

    @Test
    void takesAStarAfterTheFigureForProvisionalToo() {
        assertThat(Read.of(workbook).file().totals())
                .extracting(
                        total -> total.place().toString(),
                        total -> total.published().toPlainString())
                .contains(tuple("Tableau 1!B8", "9200"));
    }

    @Test
    void takesNdForMissing() {
        var figure = Read.of(workbook)
                .row("CTX-04", "DEP-2A", "2020-05-31", "", "MENSUELLE")
                .figure();

        assertThat(figure.status()).isEqualTo(ObservationStatus.MISSING);
        assertThat(figure.note()).isEqualTo("non disponible");
    }

    @Test
    void saysWhatGuadeloupeHolds() {
        assertThat(Read.of(workbook)
                        .row("CTX-04", "DEP-971", "2020-05-31", "", "MENSUELLE")
                        .figure()
                        .note())
                .isEqualTo("y compris Saint-Barthélemy et Saint-Martin");
    }
}
