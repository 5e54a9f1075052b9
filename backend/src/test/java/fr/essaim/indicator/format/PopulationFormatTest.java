package fr.essaim.indicator.format;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.indicator.ObservationStatus;
import fr.essaim.shared.sheet.SmallWorkbook;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PopulationFormatTest {

    private static final String TITLE =
            "Estimation de population au 1er janvier, par département, sexe et âge quinquennal";

    private final SmallWorkbook workbook = new SmallWorkbook().row("À savoir", 1, "Quelques remarques");

    /** Ages 0–14, 15–64, 65–74, 75–94, 95 and more, and the total, for both sexes together, then for each. */
    private void headings(String year, int row, String oldest) {
        var ages = new String[] {"0 à 14 ans", "15 à 64 ans", "65 à 74 ans", "75 à 89 ans", oldest, "Total"};
        workbook.row(
                year,
                row,
                "Départements",
                null,
                "Ensemble",
                null,
                null,
                null,
                null,
                null,
                "Hommes",
                null,
                null,
                null,
                null,
                null,
                "Femmes");
        workbook.row(
                year,
                row + 1,
                Stream.of(Stream.of("", ""), Arrays.stream(ages), Arrays.stream(ages), Arrays.stream(ages))
                        .flatMap(part -> part)
                        .toArray());
    }

    private void people(String year, int row, @Nullable Object code, String name, int each) {
        workbook.row(
                year, row, code, name, 2 * each, 2 * each, 2 * each, 2 * each, 2 * each, 10 * each, each, each, each,
                each, each, 5 * each, each, each, each, each, each, 5 * each);
    }

    private SmallWorkbook year(String year, boolean mayotte, String source) {
        workbook.row(year, 1, TITLE).row(year, 2, "Année " + year);
        headings(year, 4, "90 ans et plus");
        people(year, 6, "30", "Gard", 7);
        people(year, 7, "France métropolitaine ", "", 7);
        people(year, 8, 974, "La Réunion ", 3);
        int next = 9;
        if (mayotte) {
            people(year, next++, 976, "Mayotte", 1);
        }
        people(year, next++, "DOM", "", mayotte ? 4 : 3);
        people(year, next++, "France métropolitaine et DOM", "", mayotte ? 11 : 10);
        workbook.row(year, next + 1, source);
        return workbook;
    }

    @Test
    void countsTheAgesOfEachSex() {
        var read = Read.of(year("2019", true, "Source : Insee"));

        assertThat(read.figure("CTX-01", "DEP-30", "2019-01-01").value()).isEqualByComparingTo("70");
        assertThat(read.row("CTX-02", "DEP-30", "2019-01-01", "SEXE=F", "")
                        .figure()
                        .value())
                .isEqualByComparingTo("7");
        var old = read.row("CTX-03", "DEP-30", "2019-01-01");
        assertThat(old.figure().value()).isEqualByComparingTo("28");
        assertThat(old.place()).hasToString("2019!F6 (2 cells)");
        var share = read.row("BES-05", "DEP-30", "2019-01-01", "SEXE=H", "").figure();
        assertThat(share.value()).isEqualByComparingTo("40");
        assertThat(share.numerator()).isEqualByComparingTo("14");
        assertThat(share.denominator()).isEqualByComparingTo("35");
    }

    @Test
    void readsTheStrictWorkbookThatInseePublishes() {
        var strict = Read.of(year("2019", true, "Source : Insee").strictFile());

        assertThat(strict.file()).isEqualTo(Read.of(workbook).file());
    }

    @Test
    void findsYearsByNameAndTotalsByLabel() {
        year("2008", false, "Source : Insee");
        year("2006", false, "Source : Insee");
        var read = Read.of(year("2007", true, "Source : Insee"));

        assertThat(read.file().refused()).isEmpty();
        assertThat(read.file().totals()).isNotEmpty().allMatch(TotalCheck::agrees);
        assertThat(read.file().totals())
                .filteredOn(total ->
                        total.label().equals("DOM") && total.place().column().equals("H"))
                .extracting(total -> total.place().cell())
                .containsExactly("H9", "H10", "H9");
    }

    @Test
    void marksTheYearsThatAreProvisional() {
        year("2019", true, "Source : Insee - Estimations de population");
        var read = Read.of(year("2020", true, "Source : Insee (résultats provisoires arrêtés fin 2021)."));

        assertThat(read.figure("CTX-01", "DEP-30", "2020-01-01").status()).isEqualTo(ObservationStatus.PROVISIONAL);
        assertThat(read.figure("BES-05", "DEP-30", "2020-01-01").status()).isEqualTo(ObservationStatus.PROVISIONAL);
        assertThat(read.figure("CTX-01", "DEP-30", "2019-01-01").status()).isEqualTo(ObservationStatus.NORMAL);
    }

    @Test
    void saysThatADepartementIsMissingRatherThanZero() {
        var read = Read.of(year("2010", false, "Source : Insee"));

        var mayotte = read.figure("CTX-01", "DEP-976", "2010-01-01");
        assertThat(mayotte.status()).isEqualTo(ObservationStatus.MISSING);
        assertThat(mayotte.value()).isNull();
        assertThat(read.figure("CTX-01", "REG-06", "2010-01-01").status()).isEqualTo(ObservationStatus.MISSING);
    }

    @Test
    void readsASecondBlockWithOtherAges() {
        workbook.row("1998", 1, TITLE);
        headings("1998", 4, "90 ans et plus");
        people("1998", 6, "30", "Gard", 7);
        headings("1998", 8, "90 ans et plus");
        people("1998", 10, 974, "La Réunion", 3);

        assertThat(Read.of(workbook).figure("CTX-03", "DEP-974", "1998-01-01").value())
                .isEqualByComparingTo("12");
    }

    @Test
    void refusesAgesThatLeaveAGap() {
        workbook.row("1998", 1, TITLE);
        headings("1998", 4, "95 ans et plus");
        people("1998", 6, "30", "Gard", 7);

        assertThat(Read.of(workbook).file().refused())
                .extracting(RefusedCell::code)
                .contains("columns-unexpected");
    }

    @Test
    void reportsATotalThatIsNotTheSum() {
        year("2019", true, "Source : Insee");
        people("2019", 7, "France métropolitaine", "", 8);

        assertThat(Read.of(workbook).file().totals())
                .filteredOn(total -> !total.agrees())
                .first()
                .satisfies(total -> {
                    assertThat(total.published()).isEqualByComparingTo("80");
                    assertThat(total.summed()).isEqualByComparingTo("70");
                });
    }
}
