package fr.essaim.indicator.tension;

import fr.essaim.indicator.Observation;
import fr.essaim.indicator.ObservationStatus;
import fr.essaim.indicator.Range;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Mid-rank percentiles among figures that may be compared: of the n that have a value, how many lie below plus half of
 * those that are equal, itself among them, over n. A secret figure is not one of the n: where its bounds would stand
 * among them is its interval. Poverty in 2013: Gard, fifth of 96, 0.953.
 */
final class Percentiles {

    private final List<BigDecimal> values;

    Percentiles(Collection<Observation> observations) {
        this.values = observations.stream()
                .filter(observation -> observation.status().hasValue())
                .map(Observation::value)
                .filter(Objects::nonNull)
                .toList();
    }

    /** How many have a value. */
    int size() {
        return values.size();
    }

    /** Nothing for a figure with neither a value nor bounds. */
    Optional<ShareRange> of(Observation observation) {
        var value = observation.value();
        if (value != null) {
            return Optional.of(new ShareRange(percentile(value), percentile(value)));
        }
        return Optional.ofNullable(bounds(observation))
                .map(bounds -> new ShareRange(percentile(bounds.lower()), percentile(bounds.upper())));
    }

    private static @Nullable Range bounds(Observation observation) {
        return observation.status() == ObservationStatus.SECRET ? observation.range() : null;
    }

    private Share percentile(BigDecimal value) {
        long below = values.stream().filter(other -> other.compareTo(value) < 0).count();
        long equal =
                values.stream().filter(other -> other.compareTo(value) == 0).count();
        return new Share(2 * below + equal, 2L * values.size());
    }
}
