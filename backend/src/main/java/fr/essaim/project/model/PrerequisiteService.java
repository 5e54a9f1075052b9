package fr.essaim.project.model;

import fr.essaim.indicator.LatestFigures;
import fr.essaim.indicator.LatestFigures.LatestFigure;
import fr.essaim.indicator.Unit;
import fr.essaim.territory.Territories;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.territory.TerritoryRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds a territory's latest figures against what a version asks of it. */
@ApplicationScoped
@Transactional
class PrerequisiteService {

    private final ModelService models;
    private final Territories territories;
    private final LatestFigures figures;

    PrerequisiteService(ModelService models, Territories territories, LatestFigures figures) {
        this.models = models;
        this.territories = territories;
        this.figures = figures;
    }

    TerritoryCheck check(String slug, int number, String code) {
        var version = models.requireReadable(slug, number);
        var territory = territories.require(TerritoryCode.parse(code));
        var codes = version.prerequisites().stream()
                .flatMap(prerequisite -> Stream.ofNullable(prerequisite.indicator()))
                .map(IndicatorCondition::code)
                .distinct()
                .toList();
        var latest = figures.of(territory, codes);
        return new TerritoryCheck(
                TerritoryRef.of(territory),
                version.prerequisites().stream()
                        .map(prerequisite -> check(prerequisite, latest))
                        .toList());
    }

    private static PrerequisiteCheck check(Prerequisite prerequisite, Map<String, LatestFigure> latest) {
        var condition = prerequisite.indicator();
        var figure = condition == null ? null : latest.get(condition.code());
        var assessment = figure == null
                ? prerequisite.against(null, Unit.COUNT)
                : prerequisite.against(figure.standing().observation(), figure.unit());
        return new PrerequisiteCheck(prerequisite.id(), assessment.verdict(), assessment.cause(), shown(figure));
    }

    private static @Nullable CheckedFigure shown(@Nullable LatestFigure figure) {
        return figure == null
                ? null
                : new CheckedFigure(
                        figure.unit(),
                        figure.standing().period(),
                        figure.standing().observation(),
                        figure.standing().source());
    }
}
