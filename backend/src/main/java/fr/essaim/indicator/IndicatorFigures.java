package fr.essaim.indicator;

import fr.essaim.shared.time.Period;
import fr.essaim.territory.TerritoryRef;
import fr.essaim.territory.TerritoryType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One indicator over the territories of a type, for one period, breakdown and series; {@code countries} beside them.
 * {@code slices} lists all there is to ask for. No figure at all: no period, empty lists.
 */
public record IndicatorFigures(
        IndicatorSummary indicator,
        TerritoryType territoryType,
        @Nullable Period period,
        Breakdown breakdown,
        String series,
        List<Source> sources,
        int ranked,
        List<TerritoryFigure> figures,
        List<TerritoryFigure> countries,
        List<Slice> slices) {

    public record TerritoryFigure(
            TerritoryRef territory,
            Observation observation,
            @Nullable Rank rank) {

        static TerritoryFigure of(StandingFigure figure, @Nullable Rank rank) {
            return new TerritoryFigure(figure.territory(), figure.observation(), rank);
        }
    }

    /** Figures that may be asked for together: a breakdown and series, with its periods, the latest first. */
    public record Slice(Breakdown breakdown, String series, List<Period> periods) {}
}
