package fr.essaim.indicator.imports;

import fr.essaim.indicator.Breakdown;
import fr.essaim.indicator.ObservationStatus;
import fr.essaim.indicator.Range;
import fr.essaim.shared.time.Period;
import fr.essaim.territory.TerritoryRef;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a file beside the one that stands, or stood before it was recorded, if any; {@code place} is the first
 * cell it was read from, known until then.
 */
public record ProposedChange(
        int position,
        String indicatorCode,
        TerritoryRef territory,
        Period period,
        Breakdown breakdown,
        String series,
        Kind kind,
        Said proposed,
        @Nullable Said standing,
        @Nullable String place) {

    public enum Kind {
        ADDED,
        REVISED,
        UNCHANGED
    }

    /** What a figure says. */
    public record Said(
            ObservationStatus status,
            @Nullable BigDecimal value,
            @Nullable Range range) {}
}
