package fr.essaim.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.indicator.Range.RangeKind;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RankingTest {

    @Test
    void theHighestIsFirst() {
        var high = value("12.5");
        var low = value("3");

        var ranking = new Ranking(List.of(low, high));

        assertThat(ranking.of(high)).isEqualTo(new Rank(1, 1, 2));
        assertThat(ranking.of(low)).isEqualTo(new Rank(2, 2, 2));
    }

    @Test
    void tiesShareTheLowestNumberHoweverTheyAreWritten() {
        var ranking = new Ranking(List.of(value("7"), value("5"), value("5.0"), value("1")));

        assertThat(ranking.of(value("5"))).isEqualTo(new Rank(2, 2, 4));
        assertThat(ranking.of(value("5.00"))).isEqualTo(new Rank(2, 2, 4));
        assertThat(ranking.of(value("1"))).isEqualTo(new Rank(4, 4, 4));
    }

    @Test
    void aSecretHasThePlacesThatItsBoundsLeaveOpen() {
        var secret = observation(ObservationStatus.SECRET, null, range("4", "8", RangeKind.BOUNDS));

        var ranking = new Ranking(List.of(value("9"), value("7"), value("5"), value("1"), secret));

        assertThat(ranking.of(secret)).isEqualTo(new Rank(2, 4, 4));
    }

    @Test
    void aSecretWithoutBoundsAndAMissingFigureHaveNoPlace() {
        var secret = observation(ObservationStatus.SECRET, null, null);
        var missing = observation(ObservationStatus.MISSING, null, null);

        var ranking = new Ranking(List.of(value("9"), secret, missing));

        assertThat(ranking.of(secret)).isNull();
        assertThat(ranking.of(missing)).isNull();
        assertThat(ranking.size()).isOne();
    }

    @Test
    void aZeroIsAValueAndIsRanked() {
        var ranking = new Ranking(List.of(value("0"), value("1")));

        assertThat(ranking.of(value("0"))).isEqualTo(new Rank(2, 2, 2));
    }

    @Test
    void figuresWhoseIntervalsOverlapHaveNoPlaceAndTheOthersKeepTheirs() {
        var apart = estimate("50", "48", "52");
        var one = estimate("30", "25", "35");
        var other = estimate("33", "28", "38");

        var ranking = new Ranking(List.of(apart, one, other));

        assertThat(ranking.of(apart)).isEqualTo(new Rank(1, 1, 3));
        assertThat(ranking.of(one)).isNull();
        assertThat(ranking.of(other)).isNull();
    }

    @Test
    void twinsOverlap() {
        var ranking = new Ranking(List.of(estimate("30", "25", "35"), estimate("30", "25", "35")));

        assertThat(ranking.of(estimate("30", "25", "35"))).isNull();
    }

    private static Observation value(String value) {
        return observation(ObservationStatus.NORMAL, value, null);
    }

    private static Observation estimate(String value, String lower, String upper) {
        return observation(ObservationStatus.NORMAL, value, range(lower, upper, RangeKind.CONFIDENCE));
    }

    private static Range range(String lower, String upper, RangeKind kind) {
        return new Range(new BigDecimal(lower), new BigDecimal(upper), kind);
    }

    private static Observation observation(ObservationStatus status, @Nullable String value, @Nullable Range range) {
        return new Observation(
                status, value == null ? null : new BigDecimal(value), null, null, range, null, 1, 1, "source");
    }
}
