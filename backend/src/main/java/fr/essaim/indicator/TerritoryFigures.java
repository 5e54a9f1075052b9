package fr.essaim.indicator;

import fr.essaim.shared.time.Period;
import fr.essaim.territory.TerritoryRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The latest figures of a territory, an indicator each, beside those of what it is compared with. */
public record TerritoryFigures(TerritoryRef territory, List<Source> sources, List<Figure> figures) {

    /** {@code observation} is absent when others have a figure for this period and this territory has none. */
    public record Figure(
            IndicatorSummary indicator,
            Period period,
            @Nullable Observation observation,
            @Nullable Rank rank,
            List<Comparison> comparisons) {}

    /** The same figure elsewhere: the territory's région, France. */
    public record Comparison(TerritoryRef territory, Observation observation) {}
}
