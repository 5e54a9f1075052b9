package fr.essaim.indicator.selection;

import fr.essaim.indicator.AsOf;
import fr.essaim.indicator.Breakdown;
import fr.essaim.territory.TerritoryType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which figures; what is absent or empty does not narrow them. {@code since} and {@code until} hold whole periods;
 * {@code latest} keeps, for each indicator, breakdown, series and type of territory, the latest period there is.
 */
record Selection(
        List<String> indicators,
        List<String> territories,
        @Nullable TerritoryType territoryType,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        boolean latest,
        @Nullable Breakdown breakdown,
        @Nullable String series,
        @Nullable Instant updatedSince,
        AsOf asOf) {

    Selection as(AsOf settled) {
        return new Selection(
                indicators, territories, territoryType, since, until, latest, breakdown, series, updatedSince, settled);
    }
}
