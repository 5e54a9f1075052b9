package fr.essaim.territory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A territory in a list; {@code parents} are those that it lies in directly, the main one first. */
public record TerritorySummary(
        String code,
        TerritoryType type,
        String officialCode,
        String name,
        @Nullable Population population,
        List<TerritoryRef> parents) {

    static TerritorySummary of(Territory territory) {
        return new TerritorySummary(
                territory.code(),
                territory.type(),
                territory.officialCode(),
                territory.name(),
                territory.population(),
                territory.parents().stream().map(TerritoryRef::of).toList());
    }
}
