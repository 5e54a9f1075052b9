package fr.essaim.indicator.derivation;

import fr.essaim.indicator.ObservationStatus;
import fr.essaim.indicator.Range;
import fr.essaim.indicator.Unit;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A part's figure, as it stands, in its unit. Its confidence interval, if any, is not computed with. */
public record Operand(
        ObservationStatus status,
        @Nullable BigDecimal value,
        @Nullable Range range,
        Unit unit) {

    /** Where it lies, as a plain number (0.12 for 12 %); nothing when that is not known. */
    Optional<Interval> interval() {
        if (value != null) {
            return Optional.of(Interval.exactly(plain(value)));
        }
        return Optional.ofNullable(range)
                .filter(bounds -> bounds.kind() == Range.RangeKind.BOUNDS)
                .map(bounds -> new Interval(plain(bounds.lower()), plain(bounds.upper())));
    }

    private BigDecimal plain(BigDecimal told) {
        var scale = unit.scale();
        return scale == null ? told : told.divide(scale); // a power of ten: exact
    }
}
