package fr.essaim.indicator.tension;

import static fr.essaim.indicator.tension.GivenFigures.OURS;
import static fr.essaim.indicator.tension.GivenFigures.secret;
import static fr.essaim.indicator.tension.GivenFigures.value;
import static fr.essaim.indicator.tension.GivenFigures.without;
import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.indicator.ObservationStatus;
import fr.essaim.indicator.tension.TensionSensitivity.IndexWithout;
import fr.essaim.indicator.tension.TensionVulnerability.PlacedTerritory;
import fr.essaim.indicator.tension.TensionVulnerability.TensionLack;
import java.math.BigDecimal;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Each hand computation stands beside what it expects: the field has 1 to 20, so that ours, a 21st, is easy to place. */
class TensionFieldTest {

    /** Vulnerability 29/42: (10 + 1/2)/21 and (18 + 1/2)/21. */
    private static GivenFigures vulnerable() {
        return new GivenFigures().with("PUB-05", 1, value("10.5")).with("PUB-10", 1, value("18.5"));
    }

    @Test
    void theWorkedExampleOfTheDossierGives81Point24() {
        var tension = new Share(75, 100);
        var vulnerability = new Share(88, 100);

        var index =
                TensionEstimate.index(new ShareRange(tension, tension), new ShareRange(vulnerability, vulnerability));

        assertThat(index).isEqualTo(exactly("81.24"));
    }

    @Test
    void whatIsMissingIsLeftOutOfTheMeanAndTheRestIsComputedByHand() {
        var field = vulnerable()
                .with("PUB-06", 1, without(ObservationStatus.NOT_APPLICABLE))
                .with("BES-02", 1, value("15.5")) // (15 + 1/2)/21
                .with("BES-03", 1, without(ObservationStatus.MISSING))
                .with("BES-05", 1, value("19.5")) // (19 + 1/2)/21
                .with("BES-07", 1, null)
                .field();

        var position = position(field);
        assertThat(position.tension()).isEqualTo(exactly("0.8333")); // 35/42
        assertThat(position.vulnerability()).isEqualTo(exactly("0.6905")); // 29/42
        assertThat(position.index()).isEqualTo(exactly("75.85")); // 100 √1015 / 42
        assertThat(position.quadrant()).isEqualTo(TensionQuadrant.PRIORITY_TARGET);
        assertThat(position.sensitivity().without())
                .containsExactly(
                        new IndexWithout("BES-02", exactly("80.07")), // 100 √(19.5/21 × 29/42)
                        new IndexWithout("BES-05", exactly("71.39")), // 100 √(15.5/21 × 29/42)
                        new IndexWithout("PUB-05", exactly("85.68")), // 100 √(35/42 × 18.5/21)
                        new IndexWithout("PUB-10", exactly("64.55"))); // 100 √(35/42 × 10.5/21)
        assertThat(position.sensitivity().lower()).isEqualByComparingTo("64.55");
        assertThat(position.sensitivity().upper()).isEqualByComparingTo("85.68");
        assertThat(position.sensitivity().movedMostBy()).containsExactly("PUB-10"); // by 11.30, PUB-05 by 9.83
        assertThat(contribution(field, "BES-03").lack()).isEqualTo(TensionLackReason.MISSING);
        assertThat(contribution(field, "BES-07").lack()).isEqualTo(TensionLackReason.MISSING);
        assertThat(contribution(field, "PUB-06").lack()).isEqualTo(TensionLackReason.NOT_APPLICABLE);
        assertThat(contribution(field, "BES-02").contribution()).isEqualTo(exactly("0.3690")); // 15.5/42
    }

    @Test
    void aSecretGivesARangeWithItsMidpointAsTheMark() {
        var field = vulnerable()
                .with("BES-02", 1, secret("8", "12")) // (7 + 1/2)/20 to (11 + 1/2)/20
                .with("BES-05", 1, value("15.5")) // 15.5/21
                .field();

        assertThat(contribution(field, "BES-02").percentile()).isEqualTo(estimate("0.4750", "0.3750", "0.5750"));
        var position = position(field);
        assertThat(position.tension()).isEqualTo(estimate("0.6065", "0.5565", "0.6565"));
        assertThat(position.index()).isEqualTo(estimate("64.66", "61.99", "67.33"));
        assertThat(position.quadrant()).isEqualTo(TensionQuadrant.PRIORITY_TARGET);
        assertThat(position.sensitivity().without())
                .containsExactly(
                        new IndexWithout("BES-02", exactly("71.39")),
                        new IndexWithout("BES-05", estimate("56.95", "50.89", "63.01")),
                        new IndexWithout("PUB-05", estimate("73.04", "70.02", "76.05")),
                        new IndexWithout("PUB-10", estimate("55.02", "52.75", "57.30")));
        assertThat(position.sensitivity().lower()).isEqualByComparingTo("50.89");
        assertThat(position.sensitivity().upper()).isEqualByComparingTo("76.05");
        assertThat(position.sensitivity().movedMostBy()).containsExactly("PUB-10");
    }

    @Test
    void aRangeThatCrossesTheLineHasNoQuadrantAndSaysWhichDimension() {
        var field = vulnerable()
                .with("BES-02", 1, secret("2", "6"))
                .with("BES-05", 1, value("15.5"))
                .field();

        assertThat(position(field).quadrant()).isNull();
        assertThat(position(field).straddling()).containsExactly(TensionDimension.TENSION);
    }

    @Test
    void exactlyHalfIsHighHoweverItIsReached() {
        var field = new GivenFigures()
                .with("PUB-05", 1, value("10.5")) // 10.5/21 twice
                .with("PUB-10", 1, value("10.5"))
                .with("BES-02", 1, value("6.5")) // (6.5 + 14.5)/42
                .with("BES-05", 1, value("14.5"))
                .field();

        assertThat(position(field).tension()).isEqualTo(exactly("0.5000"));
        assertThat(position(field).quadrant()).isEqualTo(TensionQuadrant.PRIORITY_TARGET);
    }

    @Test
    void aNegativePolarityCountsFromTheOtherEnd() {
        var field = vulnerable()
                .with("BES-02", -1, value("15.5"))
                .with("BES-05", -1, secret("8", "12"))
                .field();

        assertThat(contribution(field, "BES-02").percentile()).isEqualTo(exactly("0.7381"));
        assertThat(contribution(field, "BES-02").contribution()).isEqualTo(exactly("0.1310")); // (1 − 15.5/21)/2
        assertThat(contribution(field, "BES-05").contribution()).isEqualTo(estimate("0.2625", "0.2125", "0.3125"));
    }

    @Test
    void withFewerThanTwoInADimensionItIsListedWithWhatItLacks() {
        var field = vulnerable()
                .with("BES-02", 1, without(ObservationStatus.SECRET))
                .with("BES-05", 1, value("15.5"))
                .withFew("BES-07", GivenFigures.FIELD - 1)
                .withFew("BES-03", 0)
                .with("PUB-02", 0, value("3"))
                .field();

        var whole = field.whole();
        assertThat(whole.placed().stream().map(PlacedTerritory::territory))
                .hasSize(GivenFigures.FIELD)
                .noneMatch(territory -> territory.code().equals(OURS));
        assertThat(whole.unplaced())
                .singleElement()
                .satisfies(unplaced -> assertThat(unplaced.lacking())
                        .containsExactly(
                                new TensionLack("BES-02", TensionLackReason.SECRET_WITHOUT_BOUNDS),
                                new TensionLack("BES-07", TensionLackReason.TOO_FEW_COMPARED),
                                new TensionLack("BES-03", TensionLackReason.NO_FIGURES),
                                new TensionLack("PUB-02", TensionLackReason.NOT_COUNTED)));
        assertThat(field.explain(OURS))
                .hasValueSatisfying(
                        explanation -> assertThat(explanation.position()).isNull());
    }

    private static TensionPosition position(TensionField field) {
        return Objects.requireNonNull(field.explain(OURS).orElseThrow().position());
    }

    private static TensionContribution contribution(TensionField field, String indicator) {
        return field.explain(OURS).orElseThrow().contributions().stream()
                .filter(contribution -> contribution.code().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    private static TensionEstimate exactly(String value) {
        return estimate(value, value, value);
    }

    private static TensionEstimate estimate(String mark, String lower, String upper) {
        return new TensionEstimate(new BigDecimal(mark), new BigDecimal(lower), new BigDecimal(upper));
    }
}
