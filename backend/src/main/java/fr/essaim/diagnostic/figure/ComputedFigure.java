package fr.essaim.diagnostic.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A figure counted from the parts of a diagnostic, in its indicator's unit; with its parts where it is a ratio. */
public record ComputedFigure(
        BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator) {}
