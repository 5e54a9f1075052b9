package fr.essaim.diagnostic.initiative;

import fr.essaim.territory.TerritoryType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where an initiative may be: a commune, an EPCI or a département, with the départements and the EPCI it lies in. */
public record Place(
        String code,
        TerritoryType type,
        String name,
        List<String> departments,
        @Nullable String epci) {}
