package fr.essaim.diagnostic.figure;

import static fr.essaim.diagnostic.figure.SuppressionReason.FEW_PERSONS;
import static fr.essaim.diagnostic.figure.SuppressionReason.GIVES_ANOTHER_AWAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.diagnostic.figure.Secrecy.Cell;
import fr.essaim.indicator.Unit;
import fr.essaim.shared.time.Period;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecrecyTest {

    @ParameterizedTest
    @CsvSource({
        "10, 500, true",
        "11, 500, false",
        "0, 500, true",
        "490, 500, true",
        "489, 500, false",
        "500, 500, true",
        "5, 10, true"
    })
    void aShareIsWithheldWhenItOrTheRestIsOfFewPersons(int numerator, int denominator, boolean withheld) {
        var share = share("PUB-02", numerator, denominator, 2023);

        assertThat(Secrecy.withheld(List.of(share)).containsKey("PUB-02")).isEqualTo(withheld);
    }

    @Test
    void aCountOfPersonsIsWithheldBelowTheThresholdAndACountOfJobsIsNot() {
        assertThat(Secrecy.withheld(List.of(count("PUB-01", 10, 2023), count("BES-01", 3, 2023))))
                .containsExactlyEntriesOf(Map.of("PUB-01", FEW_PERSONS));
        assertThat(Secrecy.withheld(List.of(count("PUB-01", 11, 2023)))).isEmpty();
    }

    @Test
    void placesForFewChildrenTellHowFewTheyAre() {
        assertThat(Secrecy.withheld(List.of(share("FRE-02", 4, 10, 2023)))).containsKey("FRE-02");
        assertThat(Secrecy.withheld(List.of(share("FRE-02", 4, 11, 2023)))).isEmpty();
    }

    @Test
    void aRateThatCameAloneIsWithheldWhenItIsNoneOrAllOrGivesASmallCountAway() {
        assertThat(Secrecy.withheld(List.of(rate("PUB-10", "0", null)))).containsKey("PUB-10");
        assertThat(Secrecy.withheld(List.of(rate("PUB-10", "100", null)))).containsKey("PUB-10");
        assertThat(Secrecy.withheld(List.of(rate("PUB-10", "8", "100")))).containsKey("PUB-10");
        assertThat(Secrecy.withheld(List.of(rate("PUB-10", "21.7", null)))).isEmpty();
    }

    @Test
    void aShareThatCameAloneBesideItsCountTellsTheRest() {
        assertThat(Secrecy.withheld(List.of(count("PUB-01", 100, 2023), rate("PUB-02", "95.24", null))))
                .containsExactlyInAnyOrderEntriesOf(Map.of("PUB-01", GIVES_ANOTHER_AWAY, "PUB-02", FEW_PERSONS));
        assertThat(Secrecy.withheld(List.of(count("PUB-01", 100, 2023), rate("PUB-02", "80", null))))
                .isEmpty();
    }

    @Test
    void whatRepeatsAWithheldCountIsWithheldToo() {
        var hidden = share("PUB-02", 95, 100, 2023);
        var asValue = count("PUB-01", 95, 2023);
        var asDenominator = share("FRE-02", 40, 95, 2023);
        var asRest = share("PUB-03", 105, 200, 2023);
        var asNumerator = share("BES-07", 5, 400, 2023);

        assertThat(Secrecy.withheld(List.of(asValue, asDenominator, asRest, asNumerator, hidden)))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "PUB-02", FEW_PERSONS,
                        "PUB-01", GIVES_ANOTHER_AWAY,
                        "FRE-02", GIVES_ANOTHER_AWAY,
                        "PUB-03", GIVES_ANOTHER_AWAY,
                        "BES-07", GIVES_ANOTHER_AWAY));
    }

    @Test
    void theSameNumberOfAnotherTimeAndTheTotalAloneGiveNothingAway() {
        var hidden = share("PUB-02", 95, 100, 2023);

        assertThat(Secrecy.withheld(List.of(hidden, count("PUB-01", 95, 2022), share("PUB-03", 40, 100, 2023))))
                .containsExactlyEntriesOf(Map.of("PUB-02", FEW_PERSONS));
    }

    private static Cell count(String code, int value, int year) {
        return new Cell(code, Unit.COUNT, period(year), BigDecimal.valueOf(value), null, null);
    }

    private static Cell share(String code, int numerator, int denominator, int year) {
        return new Cell(
                code,
                Unit.PERCENT,
                period(year),
                BigDecimal.valueOf(100L * numerator).divide(BigDecimal.valueOf(denominator), MathContext.DECIMAL64),
                BigDecimal.valueOf(numerator),
                BigDecimal.valueOf(denominator));
    }

    private static Cell rate(String code, String value, @Nullable String denominator) {
        return new Cell(
                code,
                Unit.PERCENT,
                period(2023),
                new BigDecimal(value),
                null,
                denominator == null ? null : new BigDecimal(denominator));
    }

    private static Period period(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
}
