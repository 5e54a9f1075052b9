package fr.essaim.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure as it stands. A value comes with its parts where the producer gave them ({@code numerator},
 * {@code denominator}); without one, {@code status} says why and {@code note} in which words. {@code sourceId} points
 * into the sources of the same answer.
 */
public record Observation(
        ObservationStatus status,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable Range range,
        @Nullable String note,
        int definitionVersion,
        int revision,
        String sourceId) {

    /** Whether it says how much: by its value, or by bounds around a secret one. */
    public boolean tellsHowMuch() {
        return status.hasValue() || (status == ObservationStatus.SECRET && range != null);
    }
}
