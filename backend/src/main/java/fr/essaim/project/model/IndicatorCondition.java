package fr.essaim.project.model;

import fr.essaim.indicator.Observation;
import fr.essaim.indicator.ObservationStatus;
import fr.essaim.indicator.Unit;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * A threshold for an indicator's latest figure about everybody, in the unit that the catalogue had when it was written:
 * "PUB-05 ≥ 60 ‰". {@code upper} is there for {@code BETWEEN} and nothing else; both ends are included.
 */
public record IndicatorCondition(
        @NotBlank @Size(max = 20) String code,
        @NotNull Unit unit,
        @NotNull ThresholdOperator operator,
        @NotNull @Digits(integer = 12, fraction = 4) BigDecimal threshold,
        @Nullable @Digits(integer = 12, fraction = 4) BigDecimal upper) {

    boolean hasItsThresholds() {
        return operator == ThresholdOperator.BETWEEN ? upper != null && upper.compareTo(threshold) >= 0 : upper == null;
    }

    /** Holds a figure against the threshold; of a withheld one, both bounds must say the same. */
    Assessment against(@Nullable Observation figure, Unit measuredIn) {
        if (figure == null) {
            return Assessment.unknown(UnknownCause.NO_FIGURE);
        }
        if (!goesWith(measuredIn)) {
            return Assessment.unknown(UnknownCause.OTHER_UNIT);
        }
        if (figure.value() != null) {
            return Assessment.of(holds(inOwnUnit(figure.value(), measuredIn)));
        }
        if (figure.status() != ObservationStatus.SECRET) {
            return Assessment.unknown(UnknownCause.NO_FIGURE);
        }
        var bounds = figure.range();
        if (bounds == null) {
            return Assessment.unknown(UnknownCause.WITHHELD);
        }
        var lower = inOwnUnit(bounds.lower(), measuredIn);
        var higher = inOwnUnit(bounds.upper(), measuredIn);
        if (holds(lower) && holds(higher)) {
            return Assessment.MET; // what is between them holds too: a threshold has no hole
        }
        return excludes(lower, higher) ? Assessment.MISSED : Assessment.unknown(UnknownCause.WITHHELD);
    }

    private boolean holds(BigDecimal value) {
        return switch (operator) {
            case AT_LEAST -> value.compareTo(threshold) >= 0;
            case AT_MOST -> value.compareTo(threshold) <= 0;
            case BETWEEN -> value.compareTo(threshold) >= 0 && upper != null && value.compareTo(upper) <= 0;
        };
    }

    /** Whether nothing between these two holds. */
    private boolean excludes(BigDecimal lower, BigDecimal higher) {
        return switch (operator) {
            case AT_LEAST -> higher.compareTo(threshold) < 0;
            case AT_MOST -> lower.compareTo(threshold) > 0;
            case BETWEEN -> higher.compareTo(threshold) < 0 || (upper != null && lower.compareTo(upper) > 0);
        };
    }

    private boolean goesWith(Unit measuredIn) {
        return unit == measuredIn || (unit.scale() != null && measuredIn.scale() != null);
    }

    /** 6 % are 60 ‰. */
    private BigDecimal inOwnUnit(BigDecimal value, Unit measuredIn) {
        var from = measuredIn.scale();
        var to = unit.scale();
        return unit == measuredIn || from == null || to == null
                ? value
                : value.multiply(to).divide(from, MathContext.DECIMAL64);
    }
}
