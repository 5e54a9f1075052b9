package fr.essaim.indicator;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import fr.essaim.indicator.TerritoryFigures.Comparison;
import fr.essaim.shared.time.Period;
import fr.essaim.territory.Territories;
import fr.essaim.territory.Territory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A territory's figures about everybody for a study of one year, each with what it is read against. */
@ApplicationScoped
public class ReferenceFigures {

    private final Observations observations;
    private final Territories territories;

    ReferenceFigures(Observations observations, Territories territories) {
        this.observations = observations;
        this.territories = territories;
    }

    /** By indicator; one without any figure has no entry. {@code sources} are those that the figures point to. */
    public record Found(Map<String, ReferenceFigure> figures, List<Source> sources) {}

    /** Beside the territory's own: those of {@code compared}, its régions and France. */
    public Found of(Territory territory, @Nullable Integer year, List<String> codes, List<String> compared) {
        var reference = new ReferenceYear(year);
        var own =
                observations.allOf(territory.code(), codes).stream().collect(groupingBy(StandingFigure::indicatorCode));
        var chosen = new HashMap<String, StandingFigure>();
        own.forEach((code, figures) -> chosen.put(code, reference.choose(figures)));
        var besides = Stream.concat(compared.stream(), territories.regionsOf(territory).stream())
                .distinct()
                .filter(code -> !code.equals(territory.code()))
                .toList();
        var alike = observations
                .like(
                        chosen.values(),
                        territory.type(),
                        Stream.concat(besides.stream(), FigureService.FRANCE.stream())
                                .toList())
                .stream()
                .collect(groupingBy(StandingFigure::indicatorCode));
        var figures = new HashMap<String, ReferenceFigure>();
        chosen.forEach((code, figure) -> figures.put(
                code,
                new ReferenceFigure(
                        figure.period(),
                        reference.isLater(figure.period()),
                        reference.ageOf(figure.period()),
                        figure.observation(),
                        rank(figure, territory, alike.getOrDefault(code, List.of())),
                        comparisons(besides, alike.getOrDefault(code, List.of())),
                        reference.trend(figure, own.getOrDefault(code, List.of())))));
        return new Found(figures, sources(figures.values().stream().toList(), chosen, alike));
    }

    /** Which of these indicators the territory has a figure of that says how much, whatever its year. */
    public Set<String> told(Territory territory, List<String> codes) {
        return observations.told(territory.code(), codes);
    }

    /** The periods about which the territory has a figure that says how much, by indicator. */
    public Map<String, Set<Period>> periods(Territory territory, List<String> codes) {
        return observations.allOf(territory.code(), codes).stream()
                .filter(figure -> figure.observation().tellsHowMuch())
                .collect(groupingBy(StandingFigure::indicatorCode, mapping(StandingFigure::period, toSet())));
    }

    private static @Nullable Rank rank(StandingFigure figure, Territory territory, List<StandingFigure> alike) {
        return FigureService.rank(
                figure,
                new Ranking(alike.stream()
                        .filter(other -> other.territory().type() == territory.type())
                        .map(StandingFigure::observation)
                        .toList()));
    }

    private static List<Comparison> comparisons(List<String> besides, List<StandingFigure> alike) {
        var byCode = alike.stream()
                .collect(toMap(figure -> figure.territory().code(), Function.identity(), (first, _) -> first));
        var france = FigureService.FRANCE.stream().filter(byCode::containsKey).limit(1);
        return Stream.concat(besides.stream().filter(byCode::containsKey), france)
                .distinct()
                .map(byCode::get)
                .map(figure -> new Comparison(figure.territory(), figure.observation()))
                .toList();
    }

    private static List<Source> sources(
            List<ReferenceFigure> figures,
            Map<String, StandingFigure> chosen,
            Map<String, List<StandingFigure>> alike) {
        var shown = figures.stream()
                .flatMap(figure -> Stream.concat(
                        Stream.of(figure.observation()),
                        figure.comparisons().stream().map(Comparison::observation)))
                .map(Observation::sourceId)
                .toList();
        return Stream.concat(chosen.values().stream(), alike.values().stream().flatMap(List::stream))
                .map(StandingFigure::source)
                .filter(source -> shown.contains(source.id()))
                .distinct()
                .sorted(comparing(Source::label).thenComparing(Source::id))
                .toList();
    }
}
