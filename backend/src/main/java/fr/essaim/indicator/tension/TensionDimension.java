package fr.essaim.indicator.tension;

import java.util.List;
import java.util.stream.Stream;

/** The two things that the index multiplies. */
public enum TensionDimension {
    /** How hard employers of home care find it to recruit, and how many people may need them. */
    TENSION,
    /** How many people are far from work or poor. */
    VULNERABILITY;

    /** The indicators of the catalogue that it is the mean of. */
    List<String> indicators() {
        return switch (this) {
            case TENSION -> List.of("BES-02", "BES-03", "BES-05", "BES-07");
            case VULNERABILITY -> List.of("PUB-02", "PUB-05", "PUB-06", "PUB-10");
        };
    }

    static TensionDimension of(String indicator) {
        return TENSION.indicators().contains(indicator) ? TENSION : VULNERABILITY;
    }

    /** The codes of both, in their order. */
    static List<String> allIndicators() {
        return Stream.of(values())
                .flatMap(dimension -> dimension.indicators().stream())
                .toList();
    }
}
