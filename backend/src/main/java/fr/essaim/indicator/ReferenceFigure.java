package fr.essaim.indicator;

import fr.essaim.indicator.TerritoryFigures.Comparison;
import fr.essaim.shared.time.Period;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figure that a study about one year rests on: the latest at or before its end, else the nearest {@code later} one.
 * {@code age} is how many years lie between, absent without a reference year. {@code trend} has the values before it,
 * by the same definition, over periods as long as its own, the earliest first.
 */
public record ReferenceFigure(
        Period period,
        boolean later,
        @Nullable Integer age,
        Observation observation,
        @Nullable Rank rank,
        List<Comparison> comparisons,
        List<Earlier> trend) {

    /** What it was before. */
    public record Earlier(Period period, BigDecimal value) {}
}
