package fr.essaim.project.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.indicator.Observation;
import fr.essaim.indicator.ObservationStatus;
import fr.essaim.indicator.Range;
import fr.essaim.indicator.Range.RangeKind;
import fr.essaim.indicator.Unit;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IndicatorConditionTest {

    private static final IndicatorCondition AT_LEAST_60 =
            new IndicatorCondition("PUB-05", Unit.PER_THOUSAND, ThresholdOperator.AT_LEAST, number("60"), null);
    private static final IndicatorCondition AT_MOST_60 =
            new IndicatorCondition("PUB-05", Unit.PER_THOUSAND, ThresholdOperator.AT_MOST, number("60"), null);
    private static final IndicatorCondition FROM_40_TO_60 =
            new IndicatorCondition("PUB-05", Unit.PER_THOUSAND, ThresholdOperator.BETWEEN, number("40"), number("60"));

    @Test
    void aFigureOnTheThresholdMeetsIt() {
        assertThat(verdict(AT_LEAST_60, "60.0")).isEqualTo(Verdict.MET);
        assertThat(verdict(AT_MOST_60, "60.0")).isEqualTo(Verdict.MET);
        assertThat(verdict(FROM_40_TO_60, "40")).isEqualTo(Verdict.MET);
        assertThat(verdict(FROM_40_TO_60, "60")).isEqualTo(Verdict.MET);
    }

    @Test
    void aFigureBeyondItMissesIt() {
        assertThat(verdict(AT_LEAST_60, "59.99")).isEqualTo(Verdict.MISSED);
        assertThat(verdict(AT_MOST_60, "60.01")).isEqualTo(Verdict.MISSED);
        assertThat(verdict(FROM_40_TO_60, "39.9")).isEqualTo(Verdict.MISSED);
        assertThat(verdict(FROM_40_TO_60, "60.1")).isEqualTo(Verdict.MISSED);
    }

    @Test
    void zeroIsAFigure() {
        assertThat(verdict(AT_LEAST_60, "0")).isEqualTo(Verdict.MISSED);
        assertThat(verdict(AT_MOST_60, "0")).isEqualTo(Verdict.MET);
    }

    @Test
    void withoutAFigureNobodyKnows() {
        assertThat(AT_LEAST_60.against(null, Unit.PER_THOUSAND)).isEqualTo(unknown(UnknownCause.NO_FIGURE));
        for (var status : new ObservationStatus[] {ObservationStatus.MISSING, ObservationStatus.NOT_APPLICABLE}) {
            assertThat(AT_LEAST_60.against(figure(status, null, null), Unit.PER_THOUSAND))
                    .isEqualTo(unknown(UnknownCause.NO_FIGURE));
        }
    }

    @Test
    void aSecretIsJudgedWhenBothItsBoundsAgree() {
        assertThat(secret(AT_LEAST_60, "60", "70")).isEqualTo(Assessment.MET);
        assertThat(secret(AT_LEAST_60, "50", "59")).isEqualTo(Assessment.MISSED);
        assertThat(secret(AT_LEAST_60, "50", "60")).isEqualTo(unknown(UnknownCause.WITHHELD));
        assertThat(secret(AT_MOST_60, "50", "60")).isEqualTo(Assessment.MET);
        assertThat(secret(AT_MOST_60, "61", "70")).isEqualTo(Assessment.MISSED);
        assertThat(secret(AT_MOST_60, "60", "70")).isEqualTo(unknown(UnknownCause.WITHHELD));
    }

    @Test
    void aSecretAroundAnIntervalIsUnknownThoughBothItsBoundsLieOutside() {
        assertThat(secret(FROM_40_TO_60, "45", "55")).isEqualTo(Assessment.MET);
        assertThat(secret(FROM_40_TO_60, "10", "39")).isEqualTo(Assessment.MISSED);
        assertThat(secret(FROM_40_TO_60, "61", "70")).isEqualTo(Assessment.MISSED);
        assertThat(secret(FROM_40_TO_60, "30", "70")).isEqualTo(unknown(UnknownCause.WITHHELD));
    }

    @Test
    void aSecretWithoutBoundsIsUnknown() {
        assertThat(AT_LEAST_60.against(figure(ObservationStatus.SECRET, null, null), Unit.PER_THOUSAND))
                .isEqualTo(unknown(UnknownCause.WITHHELD));
    }

    @Test
    void ratiosAreHeldAgainstOneAnotherWhateverTheyAreWrittenIn() {
        assertThat(AT_LEAST_60.against(normal("6"), Unit.PERCENT)).isEqualTo(Assessment.MET);
        assertThat(AT_LEAST_60.against(normal("5.9"), Unit.PERCENT)).isEqualTo(Assessment.MISSED);
        assertThat(AT_LEAST_60.against(normal("600"), Unit.PER_TEN_THOUSAND)).isEqualTo(Assessment.MET);
    }

    @Test
    void aFigureInAnotherKindOfUnitIsUnknown() {
        assertThat(AT_LEAST_60.against(normal("600"), Unit.EURO)).isEqualTo(unknown(UnknownCause.OTHER_UNIT));
        // A point of percentage is no per cent
        assertThat(AT_LEAST_60.against(normal("600"), Unit.PERCENTAGE_POINT))
                .isEqualTo(unknown(UnknownCause.OTHER_UNIT));
    }

    @Test
    void presencesAreNotRecordedYet() {
        var prerequisite = new Prerequisite(
                UUID.randomUUID(), true, null, new PresenceCondition(PresenceKind.HOME_CARE_SERVICE, 1), "");

        assertThat(prerequisite.against(null, Unit.COUNT)).isEqualTo(unknown(UnknownCause.NOT_RECORDED));
    }

    private static Verdict verdict(IndicatorCondition condition, String value) {
        return condition.against(normal(value), Unit.PER_THOUSAND).verdict();
    }

    private static Assessment secret(IndicatorCondition condition, String lower, String upper) {
        var bounds = new Range(number(lower), number(upper), RangeKind.BOUNDS);
        return condition.against(figure(ObservationStatus.SECRET, null, bounds), Unit.PER_THOUSAND);
    }

    private static Observation normal(String value) {
        return figure(ObservationStatus.NORMAL, number(value), null);
    }

    private static Observation figure(ObservationStatus status, @Nullable BigDecimal value, @Nullable Range range) {
        return new Observation(status, value, null, null, range, null, 1, 1, "source");
    }

    private static Assessment unknown(UnknownCause cause) {
        return Assessment.unknown(cause);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
