package fr.essaim.indicator;

import fr.essaim.shared.time.Period;
import fr.essaim.territory.TerritoryCode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A figure as a file gives it, checked but not yet recorded. */
public record ObservationRow(
        Key key,
        ObservationStatus status,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable Range range,
        @Nullable String note,
        Provenance provenance) {

    /** What makes it one figure and not another. */
    public record Key(
            String indicatorCode, TerritoryCode territory, Period period, Breakdown breakdown, String series) {}

    /** Where figures come from; {@code cogVintage} is the year of the geography they were published in. */
    public record Provenance(String label, String publisher, String licence, int cogVintage) {}
}
