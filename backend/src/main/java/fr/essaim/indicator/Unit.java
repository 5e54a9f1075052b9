package fr.essaim.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The unit of a value. For a ratio, {@code scale} is what numerator over denominator is multiplied by. */
public enum Unit {
    COUNT(null),
    PERCENT(100),
    PER_HUNDRED(100),
    PER_THOUSAND(1_000),
    PER_TEN_THOUSAND(10_000),
    PERCENTAGE_POINT(null),
    INDEX(null),
    DAY(null),
    HOUR(null),
    RATIO(1),
    CHI_SQUARE(null),
    EURO(null),
    EURO_PER_NET_RETURN(null),
    EURO_PER_EURO(null),
    /** The unit of the outcome that an effect is measured on. */
    OUTCOME_UNIT(null);

    private final @Nullable BigDecimal scale;

    Unit(@Nullable Integer scale) {
        this.scale = scale == null ? null : BigDecimal.valueOf(scale);
    }

    @Nullable
    public BigDecimal scale() {
        return scale;
    }
}
