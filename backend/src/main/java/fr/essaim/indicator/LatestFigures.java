package fr.essaim.indicator;

import static java.util.stream.Collectors.toMap;

import fr.essaim.territory.Territory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** What a territory's figures are now: of each indicator the latest about everybody, whatever its status. */
@ApplicationScoped
public class LatestFigures {

    /** A figure, and the unit of the definition that measured it. */
    public record LatestFigure(StandingFigure standing, Unit unit) {}

    private final Observations observations;
    private final Indicators indicators;

    LatestFigures(Observations observations, Indicators indicators) {
        this.observations = observations;
        this.indicators = indicators;
    }

    /** By code; an indicator without a figure has no entry. */
    public Map<String, LatestFigure> of(Territory territory, List<String> codes) {
        var catalogue = indicators.inOrder().stream().collect(toMap(Indicator::code, indicator -> indicator));
        return observations.latestOf(territory.code(), codes).stream()
                .collect(toMap(StandingFigure::indicatorCode, figure -> {
                    var version = figure.observation().definitionVersion();
                    var indicator = catalogue.get(figure.indicatorCode());
                    if (indicator == null) {
                        throw new IllegalStateException("A figure of no indicator: " + figure.indicatorCode());
                    }
                    return new LatestFigure(
                            figure, indicator.definition(version).text().unit());
                }));
    }
}
