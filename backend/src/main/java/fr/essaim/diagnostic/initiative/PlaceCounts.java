package fr.essaim.diagnostic.initiative;

import fr.essaim.territory.TerritoryRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the initiatives of a diagnostic are. An EPCI counts those of its communes and its own; what covers a whole
 * département counts there alone. {@code points} are those that have coordinates of their own.
 */
public record PlaceCounts(
        List<PlaceCount> departments,
        List<PlaceCount> epcis,
        List<CommuneCount> communes,
        List<InitiativePoint> points) {

    /** {@code whole} of them are for the place as a whole. */
    public record PlaceCount(TerritoryRef place, int count, int whole) {}

    public record CommuneCount(
            TerritoryRef commune, @Nullable String epci, int count) {}
}
