package fr.essaim.indicator.derivation;

import static fr.essaim.indicator.ObservationStatus.MISSING;
import static fr.essaim.indicator.ObservationStatus.NORMAL;
import static fr.essaim.indicator.ObservationStatus.NOT_APPLICABLE;
import static fr.essaim.indicator.ObservationStatus.SECRET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.essaim.indicator.ObservationStatus;
import fr.essaim.indicator.Range;
import fr.essaim.indicator.Range.RangeKind;
import fr.essaim.indicator.Unit;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {

    private static final Map<String, Unit> UNITS = Map.of(
            "AAA-01", Unit.COUNT,
            "AAA-02", Unit.COUNT,
            "AAA-03", Unit.PERCENT,
            "AAA-04", Unit.EURO,
            "AAA-05", Unit.INDEX,
            "AAA-06", Unit.DAY);

    @Test
    void gardsRsaRateIsWhatItWasComputedToBe() throws FormulaRefused {
        var rate = Formula.of("AAA-01 / AAA-02", Unit.PER_THOUSAND, UNITS);

        var derived = rate.apply(Map.of("AAA-01", count(31_296), "AAA-02", count(447_964)));

        assertThat(derived.status()).isEqualTo(NORMAL);
        assertThat(derived.value()).isEqualByComparingTo("69.8627568287"); // observations.csv, PUB-05 DEP-30 2018
        assertThat(derived.numerator()).isEqualByComparingTo("31296");
        assertThat(derived.denominator()).isEqualByComparingTo("447964");
    }

    @ParameterizedTest
    @CsvSource({
        "1 + 2 * AAA-02 / AAA-02, 3",
        "(1 + 2) * AAA-02 / AAA-02, 3",
        "8 - 4 - 2 + 0 * (AAA-01 / AAA-01), 2",
        "8 / 4 / 2 * (AAA-01/AAA-01), 1",
        "'  ((AAA-01))/ AAA-02 ', 0.25"
    })
    void timesBindsCloserAndEqualsAreReadFromTheLeft(String text, String value) throws FormulaRefused {
        var derived = Formula.of(text, Unit.RATIO, UNITS).apply(Map.of("AAA-01", count(1), "AAA-02", count(4)));
        assertThat(derived.value()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "AAA-01 / AAA-02;COUNT;does not come out in COUNT",
                "AAA-01 + AAA-03;COUNT;different kinds cannot be added",
                "AAA-01 + 1;COUNT;different kinds cannot be added",
                "AAA-04 / AAA-01;PERCENT;does not come out in PERCENT",
                "AAA-04 + AAA-06;EURO;different kinds cannot be added",
                "AAA-01 * AAA-02;COUNT;does not come out in COUNT",
                "AAA-05 / AAA-02;RATIO;cannot be computed with",
                "ZZZ-99 / AAA-02;RATIO;no indicator ZZZ-99",
                "1 / 2;RATIO;names no indicator",
                "AAA-01 /;RATIO;character 9 should begin an indicator's code",
                "AAA-01 AAA-02;RATIO;character 7 should begin an operator",
                "(AAA-01 / AAA-02;RATIO;a closing bracket",
            })
    void aFormulaThatCannotBeIsRefusedInWords(String text, String unit, String words) {
        assertThatThrownBy(() -> Formula.of(text, Unit.valueOf(unit), UNITS))
                .isInstanceOf(FormulaRefused.class)
                .hasMessageContaining(words);
    }

    @Test
    void nothingButArithmeticCanBeSaid() {
        for (var text : new String[] {
            "AAA-01; drop table observation", "AAA-01 ^ 2", "exit()", "${AAA-01}", "1e9 * AAA-01", "-AAA-01", ""
        }) {
            assertThatThrownBy(() -> Formula.of(text, Unit.COUNT, UNITS)).isInstanceOf(FormulaRefused.class);
        }
        assertThatThrownBy(() -> Formula.of("(".repeat(21) + "AAA-01" + ")".repeat(21), Unit.COUNT, UNITS))
                .hasMessageContaining("at most 20 deep");
        assertThatThrownBy(() -> Formula.of("AAA-01 + ".repeat(30) + "AAA-01", Unit.COUNT, UNITS))
                .hasMessageContaining("at most 200 characters");
    }

    @Test
    void anAmountForEachThingIsToldAsAnAmount() throws FormulaRefused {
        var cost = Formula.of("AAA-04 / AAA-01", Unit.EURO, UNITS)
                .apply(Map.of("AAA-04", new Operand(NORMAL, new BigDecimal(900), null, Unit.EURO), "AAA-01", count(4)));
        assertThat(cost.value()).isEqualByComparingTo("225");
    }

    @Test
    void aShareIsComputedWithAsAShare() throws FormulaRefused {
        var people = Formula.of("AAA-03 * AAA-01", Unit.COUNT, UNITS)
                .apply(Map.of(
                        "AAA-03",
                        new Operand(NORMAL, new BigDecimal("12.5"), null, Unit.PERCENT),
                        "AAA-01",
                        count(80)));
        assertThat(people.value()).isEqualByComparingTo("10");
    }

    @ParameterizedTest
    @CsvSource({
        "NORMAL, NORMAL, NORMAL",
        "NORMAL, PROVISIONAL, PROVISIONAL",
        "SECRET, PROVISIONAL, SECRET",
        "SECRET, MISSING, MISSING",
        "NOT_APPLICABLE, MISSING, NOT_APPLICABLE"
    })
    void whatIsNotKnownStaysSo(ObservationStatus one, ObservationStatus other, ObservationStatus both)
            throws FormulaRefused {
        var rate = Formula.of("AAA-01 / AAA-02", Unit.PERCENT, UNITS);
        assertThat(rate.apply(Map.of("AAA-01", operand(one), "AAA-02", operand(other)))
                        .status())
                .isEqualTo(both);
        assertThat(rate.apply(Map.of("AAA-01", operand(other), "AAA-02", operand(one)))
                        .status())
                .isEqualTo(both);
    }

    @Test
    void aMissingDenominatorLeavesTheNumerator() throws FormulaRefused {
        var derived = Formula.of("AAA-01 / AAA-02", Unit.PERCENT, UNITS).apply(Map.of("AAA-01", count(2_560)));
        assertThat(derived.status()).isEqualTo(MISSING);
        assertThat(derived.numerator()).isEqualByComparingTo("2560");
        assertThat(derived.denominator()).isNull();
        assertThat(derived.note()).contains("AAA-02");
    }

    @Test
    void nobodyToDivideByIsNotZero() throws FormulaRefused {
        var derived = Formula.of("AAA-01 / AAA-02", Unit.PERCENT, UNITS)
                .apply(Map.of("AAA-01", count(0), "AAA-02", count(0)));
        assertThat(derived.status()).isEqualTo(NOT_APPLICABLE);
        assertThat(derived.value()).isNull();
    }

    @Test
    void aSecretPartGivesBoundsOrNoneWhenItHasNone() throws FormulaRefused {
        var rate = Formula.of("AAA-01 / AAA-02", Unit.PERCENT, UNITS);

        var bounded = rate.apply(Map.of("AAA-01", secret(1, 5), "AAA-02", secret(9, 10)));
        assertThat(bounded.value()).isNull();
        assertThat(bounded.numerator()).isNull();
        assertThat(bounded.range())
                .isEqualTo(new Range(new BigDecimal("1E+1"), new BigDecimal("55.5555555556"), RangeKind.BOUNDS));

        var unbounded = rate.apply(Map.of("AAA-01", operand(SECRET), "AAA-02", count(10)));
        assertThat(unbounded.status()).isEqualTo(SECRET);
        assertThat(unbounded.range()).isNull();
        assertThat(rate.apply(Map.of("AAA-01", count(1), "AAA-02", secret(0, 3)))
                        .range())
                .isNull();
    }

    @Test
    void boundsHoldWhateverTheSecretsAre() throws FormulaRefused {
        var formula = Formula.of("(AAA-01 - AAA-02) / (AAA-01 + 3 * AAA-02)", Unit.PERCENT, UNITS);
        var random = new Random(20261123);
        for (int trial = 0; trial < 2_000; trial++) {
            int a = random.nextInt(1, 60);
            int b = random.nextInt(1, 60);
            var bounds = Objects.requireNonNull(formula.apply(Map.of(
                            "AAA-01", secret(a, a + random.nextInt(9)), "AAA-02", secret(b, b + random.nextInt(9))))
                    .range());
            var truth = formula.apply(Map.of("AAA-01", count(a), "AAA-02", count(b)))
                    .value();
            assertThat(truth).isBetween(bounds.lower(), bounds.upper());
        }
    }

    @Test
    void partsAndDenominatorsAreKnown() throws FormulaRefused {
        var formula = Formula.of(
                "(AAA-01 + AAA-02) / AAA-06 ",
                Unit.RATIO,
                Map.of("AAA-01", Unit.COUNT, "AAA-02", Unit.COUNT, "AAA-06", Unit.COUNT));
        assertThat(formula.parts()).containsExactlyInAnyOrder("AAA-01", "AAA-02", "AAA-06");
        assertThat(formula.denominators()).containsExactly("AAA-06");
    }

    private static Operand count(int value) {
        return new Operand(NORMAL, BigDecimal.valueOf(value), null, Unit.COUNT);
    }

    private static Operand secret(int lower, int upper) {
        return new Operand(
                SECRET,
                null,
                new Range(BigDecimal.valueOf(lower), BigDecimal.valueOf(upper), RangeKind.BOUNDS),
                Unit.COUNT);
    }

    private static Operand operand(ObservationStatus status) {
        @Nullable BigDecimal value = status.hasValue() ? BigDecimal.TEN : null;
        return new Operand(status, value, null, Unit.COUNT);
    }
}
