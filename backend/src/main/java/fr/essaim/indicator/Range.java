package fr.essaim.indicator;

import java.math.BigDecimal;

/** What lies around a figure, in its unit: a confidence interval, or the bounds of what its producer withholds. */
public record Range(BigDecimal lower, BigDecimal upper, RangeKind kind) {

    public enum RangeKind {
        CONFIDENCE,
        BOUNDS
    }

    boolean overlaps(Range other) {
        return lower.compareTo(other.upper) <= 0 && other.lower.compareTo(upper) <= 0;
    }
}
