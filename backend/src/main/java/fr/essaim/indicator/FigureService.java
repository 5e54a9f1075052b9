package fr.essaim.indicator;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import fr.essaim.indicator.IndicatorFigures.Slice;
import fr.essaim.indicator.IndicatorFigures.TerritoryFigure;
import fr.essaim.indicator.Observations.RecordedFigure;
import fr.essaim.indicator.TerritoryFigures.Comparison;
import fr.essaim.indicator.TerritoryFigures.Figure;
import fr.essaim.shared.error.Refusal;
import fr.essaim.shared.time.Period;
import fr.essaim.territory.Territories;
import fr.essaim.territory.Territory;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.territory.TerritoryRef;
import fr.essaim.territory.TerritoryType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts figures together for a screen: each with its rank, and with what it is read against. */
@ApplicationScoped
@Transactional
class FigureService {

    /** "France" is the widest field that has the figure; its name says which. */
    static final List<String> FRANCE = List.of("FR", "FR-HORS-976", "FR-METRO");

    private final Territories territories;
    private final Indicators indicators;
    private final Observations observations;

    FigureService(Territories territories, Indicators indicators, Observations observations) {
        this.territories = territories;
        this.indicators = indicators;
        this.observations = observations;
    }

    TerritoryFigures ofTerritory(String code, AsOf asOf) {
        var territory = territories.require(TerritoryCode.parse(code));
        var regions = territories.regionsOf(territory);
        var standing = observations.latest(
                territory.type(),
                Stream.concat(regions.stream(), FRANCE.stream()).toList(),
                asOf);
        var byIndicator = standing.stream().collect(groupingBy(StandingFigure::indicatorCode));
        var figures = indicators.inOrder().stream()
                .filter(indicator -> byIndicator.containsKey(indicator.code()))
                .map(indicator ->
                        figure(indicator, territory, regions, byIndicator.getOrDefault(indicator.code(), List.of())))
                .toList();
        return new TerritoryFigures(TerritoryRef.of(territory), sources(standing, shownIn(figures)), figures);
    }

    IndicatorFigures ofIndicator(
            String code, TerritoryType type, @Nullable Period asked, Breakdown breakdown, String series, AsOf asOf) {
        var indicator = indicators.require(code);
        var slices = observations.slices(code, type, asOf);
        var period = asked == null ? latest(slices, breakdown, series) : asked;
        var standing = period == null
                ? List.<StandingFigure>of()
                : observations.of(code, type, period, breakdown, series, asOf);
        var ofType = standing.stream().filter(isOf(type)).toList();
        var ranking = ranking(ofType);
        return new IndicatorFigures(
                IndicatorSummary.of(indicator, measuredBy(indicator, standing), latest(slices, Breakdown.NONE, "")),
                type,
                period,
                breakdown,
                series,
                sources(
                        standing,
                        standing.stream().map(figure -> figure.source().id()).toList()),
                ranking.size(),
                ofType.stream()
                        .map(figure -> TerritoryFigure.of(figure, rank(figure, ranking)))
                        .toList(),
                standing.stream()
                        .filter(isOf(type).negate())
                        .map(figure -> TerritoryFigure.of(figure, null))
                        .toList(),
                slices);
    }

    FigureHistory history(String code, String territoryCode, Period period, Breakdown breakdown, String series) {
        var indicator = indicators.require(code);
        var territory = territories.require(TerritoryCode.parse(territoryCode));
        var recorded = observations.history(code, territory.code(), period, breakdown, series);
        if (recorded.isEmpty()) {
            throw new Refusal.NotFound("figure of %s for %s in".formatted(code, territory.code()), period);
        }
        return new FigureHistory(
                IndicatorSummary.of(
                        indicator,
                        indicator.definition(
                                recorded.getFirst().figure().observation().definitionVersion()),
                        period),
                TerritoryRef.of(territory),
                period,
                breakdown,
                series,
                recorded.stream()
                        .map(figure -> figure.figure().source())
                        .distinct()
                        .toList(),
                recorded.stream().map(RecordedFigure::revision).toList());
    }

    private static Figure figure(
            Indicator indicator, Territory territory, List<String> regions, List<StandingFigure> standing) {
        var ofType = standing.stream().filter(isOf(territory.type())).toList();
        var byCode = standing.stream()
                .collect(toMap(figure -> figure.territory().code(), figure -> figure, (first, _) -> first));
        var own = byCode.get(territory.code());
        var period = ofType.getFirst().period();
        return new Figure(
                IndicatorSummary.of(indicator, measuredBy(indicator, ofType), period),
                period,
                own == null ? null : own.observation(),
                own == null ? null : rank(own, ranking(ofType)),
                comparisons(territory, regions, byCode));
    }

    private static IndicatorDefinition measuredBy(Indicator indicator, List<StandingFigure> figures) {
        return figures.isEmpty()
                ? indicator.definition()
                : indicator.definition(figures.getFirst().observation().definitionVersion());
    }

    private static List<Comparison> comparisons(
            Territory territory, List<String> regions, Map<String, StandingFigure> byCode) {
        if (territory.type() == TerritoryType.COUNTRY) {
            return List.of();
        }
        var france = FRANCE.stream().filter(byCode::containsKey).limit(1);
        return Stream.concat(regions.stream().filter(byCode::containsKey), france)
                .map(byCode::get)
                .map(figure -> new Comparison(figure.territory(), figure.observation()))
                .toList();
    }

    private static Ranking ranking(Collection<StandingFigure> figures) {
        return new Ranking(figures.stream().map(StandingFigure::observation).toList());
    }

    /** Countries are fields of one another, not a set to rank. */
    static @Nullable Rank rank(StandingFigure figure, Ranking ranking) {
        return figure.territory().type() == TerritoryType.COUNTRY ? null : ranking.of(figure.observation());
    }

    private static Predicate<StandingFigure> isOf(TerritoryType type) {
        return figure -> figure.territory().type() == type;
    }

    private static @Nullable Period latest(List<Slice> slices, Breakdown breakdown, String series) {
        return slices.stream()
                .filter(slice ->
                        slice.breakdown().equals(breakdown) && slice.series().equals(series))
                .map(slice -> slice.periods().getFirst())
                .findFirst()
                .orElse(null);
    }

    private static List<String> shownIn(List<Figure> figures) {
        return figures.stream()
                .flatMap(figure -> Stream.concat(
                        Stream.ofNullable(figure.observation()),
                        figure.comparisons().stream().map(Comparison::observation)))
                .map(Observation::sourceId)
                .toList();
    }

    private static List<Source> sources(List<StandingFigure> standing, List<String> shown) {
        return standing.stream()
                .map(StandingFigure::source)
                .filter(source -> shown.contains(source.id()))
                .distinct()
                .toList();
    }
}
