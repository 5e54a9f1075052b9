package fr.essaim.indicator;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Places among figures that may be compared: same indicator, period, breakdown, series and type of territory. Ties
 * share the lowest number. A figure whose confidence interval overlaps another's has no place.
 */
final class Ranking {

    private final List<Observation> ranked;

    Ranking(Collection<Observation> observations) {
        this.ranked = observations.stream()
                .filter(observation -> observation.status().hasValue())
                .toList();
    }

    int size() {
        return ranked.size();
    }

    @Nullable
    Rank of(Observation observation) {
        var value = observation.value();
        if (value != null) {
            return overlapsAnother(observation) ? null : between(value, value);
        }
        var range = observation.range();
        return observation.status() == ObservationStatus.SECRET && range != null && size() > 0
                ? between(range.lower(), range.upper())
                : null;
    }

    private Rank between(BigDecimal lower, BigDecimal upper) {
        return new Rank(placeOf(upper), placeOf(lower), size());
    }

    private int placeOf(BigDecimal value) {
        return 1
                + (int) ranked.stream()
                        .map(Observation::value)
                        .filter(other -> other != null && other.compareTo(value) > 0)
                        .count();
    }

    private boolean overlapsAnother(Observation observation) {
        var range = observation.range();
        return range != null && overlapping(range) > 1; // itself among them
    }

    private long overlapping(Range range) {
        return ranked.stream()
                .map(Observation::range)
                .filter(other -> other != null && other.overlaps(range))
                .count();
    }
}
