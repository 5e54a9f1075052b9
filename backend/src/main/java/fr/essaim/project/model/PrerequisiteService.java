package fr.essaim.project.model;

import static java.util.stream.Collectors.toMap;

import fr.essaim.indicator.LatestFigures;
import fr.essaim.indicator.LatestFigures.LatestFigure;
import fr.essaim.indicator.Unit;
import fr.essaim.territory.Territories;
import fr.essaim.territory.Territory;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.territory.TerritoryRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds a territory's latest figures against what a version asks of it. */
@ApplicationScoped
@Transactional
public class PrerequisiteService {

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
        return new TerritoryCheck(
                TerritoryRef.of(territory), checks(version, latest(List.of(version), territory), null));
    }

    /** Several versions at once, by their ids, in the order of each; {@code inventory} counts what is present. */
    public Map<UUID, List<PrerequisiteCheck>> check(
            Collection<ModelVersion> versions, Territory territory, Map<PresenceKind, Integer> inventory) {
        var latest = latest(versions, territory);
        return versions.stream()
                .collect(toMap(ModelVersion::id, version -> checks(version, latest, inventory), (one, _) -> one));
    }

    private Map<String, LatestFigure> latest(Collection<ModelVersion> versions, Territory territory) {
        var codes = versions.stream()
                .flatMap(version -> version.prerequisites().stream())
                .flatMap(prerequisite -> Stream.ofNullable(prerequisite.indicator()))
                .map(IndicatorCondition::code)
                .distinct()
                .toList();
        return figures.of(territory, codes);
    }

    private static List<PrerequisiteCheck> checks(
            ModelVersion version, Map<String, LatestFigure> latest, @Nullable Map<PresenceKind, Integer> inventory) {
        return version.prerequisites().stream()
                .map(prerequisite -> inventory != null && prerequisite.presence() != null
                        ? found(prerequisite.id(), prerequisite.against(inventory), null)
                        : check(prerequisite, latest))
                .toList();
    }

    private static PrerequisiteCheck check(Prerequisite prerequisite, Map<String, LatestFigure> latest) {
        var condition = prerequisite.indicator();
        var figure = condition == null ? null : latest.get(condition.code());
        var assessment = figure == null
                ? prerequisite.against(null, Unit.COUNT)
                : prerequisite.against(figure.standing().observation(), figure.unit());
        return found(prerequisite.id(), assessment, figure);
    }

    private static PrerequisiteCheck found(UUID id, Assessment assessment, @Nullable LatestFigure figure) {
        return new PrerequisiteCheck(id, assessment.verdict(), assessment.cause(), shown(figure));
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
