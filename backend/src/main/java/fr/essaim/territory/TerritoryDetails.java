package fr.essaim.territory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A territory, where it lies ({@code ancestors}, widest first, through every parent) and what lies in it directly
 * ({@code parts}).
 */
public record TerritoryDetails(
        String code,
        TerritoryType type,
        String officialCode,
        String name,
        @Nullable Population population,
        List<TerritoryRef> ancestors,
        List<Parts> parts) {

    /** How many territories of a type lie in another. */
    public record Parts(TerritoryType type, long count) {}
}
