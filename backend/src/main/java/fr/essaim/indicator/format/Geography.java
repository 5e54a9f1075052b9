package fr.essaim.indicator.format;

import static java.util.Comparator.comparing;

import fr.essaim.territory.TerritoryCode;
import fr.essaim.territory.TerritoryType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The territories there are, and how départements make up the wider ones, in the COG of {@code vintage}. */
public final class Geography {

    public static final TerritoryCode FRANCE = TerritoryCode.parse("FR");
    public static final TerritoryCode METROPOLITAN_FRANCE = TerritoryCode.parse("FR-METRO");
    /** As France was published before Mayotte became a département. */
    public static final TerritoryCode FRANCE_WITHOUT_MAYOTTE = TerritoryCode.parse("FR-HORS-976");

    private static final TerritoryCode MAYOTTE = TerritoryCode.parse("DEP-976");

    private final int vintage;
    private final Set<TerritoryCode> known;
    private final List<TerritoryCode> departments;
    private final Map<TerritoryCode, TerritoryCode> regionOf;

    /** Knows every territory, and the région of every département. */
    public Geography(int vintage, Set<TerritoryCode> known, Map<TerritoryCode, TerritoryCode> regionOf) {
        this.vintage = vintage;
        this.known = Set.copyOf(known);
        this.regionOf = Map.copyOf(regionOf);
        this.departments = ofType(known.stream(), TerritoryType.DEPARTMENT);
    }

    public int vintage() {
        return vintage;
    }

    public boolean knows(TerritoryCode territory) {
        return known.contains(territory);
    }

    /** By code. */
    public List<TerritoryCode> departments() {
        return departments;
    }

    /** By code. */
    public List<TerritoryCode> regions() {
        return ofType(regionOf.values().stream().distinct(), TerritoryType.REGION);
    }

    /** The départements of a région or of a part of France. */
    public List<TerritoryCode> departmentsOf(TerritoryCode zone) {
        return departments.stream()
                .filter(department -> zone.type() == TerritoryType.REGION
                        ? zone.equals(regionOf.get(department))
                        : isWithin(department, zone))
                .toList();
    }

    /** Which France these départements are, all together. */
    Optional<TerritoryCode> countryOf(Set<TerritoryCode> some) {
        return Stream.of(FRANCE, FRANCE_WITHOUT_MAYOTTE, METROPOLITAN_FRANCE)
                .filter(country -> Set.copyOf(departmentsOf(country)).equals(some))
                .findFirst();
    }

    private static boolean isWithin(TerritoryCode department, TerritoryCode country) {
        return country.equals(FRANCE)
                || (country.equals(FRANCE_WITHOUT_MAYOTTE) && !department.equals(MAYOTTE))
                || (country.equals(METROPOLITAN_FRANCE) && !isOverseas(department));
    }

    static boolean isOverseas(TerritoryCode department) {
        return department.officialCode().startsWith("97");
    }

    private static List<TerritoryCode> ofType(Stream<TerritoryCode> codes, TerritoryType type) {
        return codes.filter(code -> code.type() == type)
                .sorted(comparing(TerritoryCode::officialCode))
                .toList();
    }
}
