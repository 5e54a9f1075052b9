package fr.essaim.indicator.derivation;

import fr.essaim.indicator.ObservationStatus;
import fr.essaim.indicator.Range;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a formula comes to, in its indicator's unit, to ten decimals. {@code numerator} and {@code denominator} are
 * the two sides of a quotient, where they are known and nothing is secret; {@code note}, in French, says why there is no value.
 */
public record Derived(
        ObservationStatus status,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable Range range,
        @Nullable String note) {}
