package fr.essaim.indicator.tension;

import static java.util.stream.Collectors.toMap;

import fr.essaim.indicator.Observation;
import fr.essaim.indicator.ObservationStatus;
import fr.essaim.indicator.StandingFigure;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One indicator's figures over the départements, for one period, held against each other. */
final class InputFigures {

    private final ChosenInput chosen;
    private final List<StandingFigure> figures;
    private final Map<String, Observation> byTerritory;
    private final Percentiles percentiles;
    private final @Nullable TensionLackReason lack;

    InputFigures(ChosenInput chosen, List<StandingFigure> figures) {
        this.chosen = chosen;
        this.figures = figures;
        this.byTerritory =
                figures.stream().collect(toMap(figure -> figure.territory().code(), StandingFigure::observation));
        this.percentiles = new Percentiles(byTerritory.values());
        this.lack = lackEverywhere();
    }

    private @Nullable TensionLackReason lackEverywhere() {
        if (percentiles.size() == 0) {
            return TensionLackReason.NO_FIGURES;
        }
        if (percentiles.size() < TensionAssumptions.OURS.fewestCompared()) {
            return TensionLackReason.TOO_FEW_COMPARED;
        }
        return chosen.needPolarity() == 0 ? TensionLackReason.NOT_COUNTED : null;
    }

    String code() {
        return chosen.code();
    }

    TensionDimension dimension() {
        return TensionDimension.of(chosen.code());
    }

    TensionInput input() {
        return new TensionInput(
                chosen.code(),
                dimension(),
                chosen.name(),
                chosen.unit(),
                chosen.needPolarity(),
                chosen.definitionVersion(),
                chosen.reference(),
                percentiles.size(),
                lack,
                figures.stream().map(StandingFigure::source).distinct().toList());
    }

    @Nullable
    Observation of(String territory) {
        return byTerritory.get(territory);
    }

    /** Nothing where the territory's figure, or the whole indicator, contributes nothing. */
    Optional<ShareRange> percentile(String territory) {
        return lack == null ? Optional.ofNullable(of(territory)).flatMap(percentiles::of) : Optional.empty();
    }

    /** The percentile as it raises the need. */
    Optional<ShareRange> need(String territory) {
        return percentile(territory)
                .map(percentile -> chosen.needPolarity() < 0 ? percentile.complement() : percentile);
    }

    /** Why there is no percentile. */
    Optional<TensionLackReason> lack(String territory) {
        if (lack != null || percentile(territory).isPresent()) {
            return Optional.ofNullable(lack);
        }
        var observation = of(territory);
        return Optional.of(observation == null ? TensionLackReason.MISSING : lack(observation.status()));
    }

    private static TensionLackReason lack(ObservationStatus status) {
        return switch (status) {
            case SECRET -> TensionLackReason.SECRET_WITHOUT_BOUNDS;
            case NOT_APPLICABLE -> TensionLackReason.NOT_APPLICABLE;
            case MISSING, NORMAL, PROVISIONAL -> TensionLackReason.MISSING;
        };
    }
}
