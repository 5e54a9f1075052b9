package fr.essaim.indicator.format;

import fr.essaim.indicator.Breakdown;
import fr.essaim.indicator.ObservationRow;
import fr.essaim.indicator.ObservationRow.Provenance;
import fr.essaim.indicator.ObservationStatus;
import fr.essaim.shared.time.Period;
import fr.essaim.territory.TerritoryCode;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One count by département, for one period and part of the population: what it sums to by région, what the file prints
 * for France, and whether that is the sum.
 */
final class ZoneFigures {

    private final String indicator;
    private final Period period;
    private final Breakdown breakdown;
    private final String series;
    private final Map<TerritoryCode, Figure> figures = new LinkedHashMap<>();

    ZoneFigures(String indicator, Period period, Breakdown breakdown, String series) {
        this.indicator = indicator;
        this.period = period;
        this.breakdown = breakdown;
        this.series = series;
    }

    Map<TerritoryCode, Figure> figures() {
        return Collections.unmodifiableMap(figures);
    }

    void put(TerritoryCode territory, Figure figure) {
        if (figures.putIfAbsent(territory, figure) != null) {
            throw new CellRefusal(new RefusedCell(
                    figure.place(), "", territory.toString(), "figure-twice", "stands twice in this file"));
        }
    }

    /** Those of these territories that have a number. */
    Set<TerritoryCode> counted(List<TerritoryCode> territories) {
        return Set.copyOf(territories.stream()
                .filter(territory ->
                        figures.containsKey(territory) && figures.get(territory).value() != null)
                .toList());
    }

    /** Départements that the file does not have are missing, and said to be. */
    void fill(Geography geography, String note, Place place) {
        geography.departments().forEach(department -> figures.putIfAbsent(department, Figure.missing(note, place)));
    }

    /** A région that the file does not give is the sum of its départements, or missing when one of them is. */
    void sumRegions(Geography geography) {
        for (var region : geography.regions()) {
            sum(geography.departmentsOf(region))
                    .ifPresent(sum -> figures.putIfAbsent(
                            region,
                            sum.value() == null
                                    ? sum
                                    : sum.noting("somme des départements, COG " + geography.vintage())));
        }
    }

    /** None unless each of them stands in the file. */
    Optional<Figure> sum(List<TerritoryCode> territories) {
        var parts = territories.stream().map(figures::get).toList();
        if (parts.isEmpty() || parts.stream().anyMatch(Objects::isNull)) {
            return Optional.empty();
        }
        var place = parts.getFirst().place().andOthers(parts.size());
        var gap = parts.stream().filter(part -> part.value() == null).findFirst();
        if (gap.isPresent()) {
            return Optional.of(Figure.missing(gap.get().note(), place));
        }
        boolean provisional = parts.stream().anyMatch(part -> part.status() == ObservationStatus.PROVISIONAL);
        return Optional.of(new Figure(
                provisional ? ObservationStatus.PROVISIONAL : ObservationStatus.NORMAL,
                total(parts.stream()),
                null,
                place));
    }

    /** Compares what the file prints with the sum of those parts that have a number. */
    void check(FileReading reading, String label, Figure printed, List<TerritoryCode> parts, BigDecimal tolerance) {
        if (printed.value() != null) {
            var sum = total(parts.stream().map(figures::get).filter(Objects::nonNull));
            reading.check(
                    new TotalCheck(printed.place(), indicator, label, period, series, printed.value(), sum, tolerance));
        }
    }

    /** Counts, each its own numerator. */
    void addTo(FileReading reading, Provenance provenance) {
        figures.forEach((territory, figure) -> reading.addCount(
                new ObservationRow.Key(indicator, territory, period, breakdown, series), figure, provenance));
    }

    private static BigDecimal total(Stream<Figure> figures) {
        return figures.map(Figure::value).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
