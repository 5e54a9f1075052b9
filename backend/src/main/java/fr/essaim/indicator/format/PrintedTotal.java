package fr.essaim.indicator.format;

import static fr.essaim.indicator.format.Geography.METROPOLITAN_FRANCE;

import fr.essaim.shared.text.Folding;
import fr.essaim.territory.TerritoryCode;
import java.util.List;
import java.util.Optional;

/** The totals that tables by département end with. */
enum PrintedTotal {
    METROPOLITAN,
    OVERSEAS,
    WHOLE;

    /** By the labels that publishers give them. */
    static Optional<PrintedTotal> of(String label) {
        return switch (Folding.fold(label)) {
            case "france metropolitaine", "total estime france metropolitaine" -> Optional.of(METROPOLITAN);
            case "dom", "drom", "total estime drom hors mayotte" -> Optional.of(OVERSEAS);
            case "france",
                    "france entiere",
                    "france metropolitaine et dom",
                    "total estime france entiere hors mayotte" -> Optional.of(WHOLE);
            default -> Optional.empty();
        };
    }

    /** What it should be the sum of. */
    List<TerritoryCode> parts(Geography geography) {
        return switch (this) {
            case METROPOLITAN -> geography.departmentsOf(METROPOLITAN_FRANCE);
            case OVERSEAS ->
                geography.departments().stream().filter(Geography::isOverseas).toList();
            case WHOLE -> geography.departments();
        };
    }

    /** The part of France it is the figure of: all those counted and no other; overseas is none of ours. */
    Optional<TerritoryCode> zone(ZoneFigures figures, Geography geography) {
        return this == OVERSEAS ? Optional.empty() : geography.countryOf(figures.counted(parts(geography)));
    }
}
