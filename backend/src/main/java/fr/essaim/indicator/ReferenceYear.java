package fr.essaim.indicator;

import static java.util.Comparator.comparing;

import fr.essaim.indicator.ReferenceFigure.Earlier;
import fr.essaim.shared.time.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The year that a study is about, and which of an indicator's figures in one territory it then rests on: the latest that
 * ends in it or before, else the nearest later one. Those that say nothing but why they are missing come last.
 */
record ReferenceYear(@Nullable Integer year) {

    /** So many periods show where things go, and fit a line of text. */
    private static final int EARLIER = 10;

    private static final Comparator<StandingFigure> BY_PERIOD = comparing(StandingFigure::period);
    private static final Comparator<StandingFigure> BY_VERSION =
            comparing(figure -> figure.observation().definitionVersion());

    /** Of at least one. */
    StandingFigure choose(List<StandingFigure> figures) {
        var telling = figures.stream()
                .filter(figure -> figure.observation().tellsHowMuch())
                .toList();
        var candidates = telling.isEmpty() ? figures : telling;
        return candidates.stream()
                .filter(figure -> !isLater(figure.period()))
                .max(BY_PERIOD.thenComparing(BY_VERSION))
                .or(() -> candidates.stream().min(BY_PERIOD.thenComparing(BY_VERSION.reversed())))
                .orElseThrow();
    }

    boolean isLater(Period period) {
        return year != null && period.end().isAfter(LocalDate.of(year, 12, 31));
    }

    @Nullable
    Integer ageOf(Period period) {
        return year == null ? null : Math.abs(year - period.end().getYear());
    }

    /** What it was before, measured in the same way. */
    List<Earlier> trend(StandingFigure chosen, List<StandingFigure> figures) {
        var before = figures.stream()
                .filter(figure -> figure.period().end().isBefore(chosen.period().end())
                        && months(figure.period()) == months(chosen.period())
                        && figure.observation().definitionVersion()
                                == chosen.observation().definitionVersion()
                        && figure.observation().value() != null)
                .sorted(BY_PERIOD)
                .map(figure -> new Earlier(
                        figure.period(),
                        Objects.requireNonNull(figure.observation().value())))
                .toList();
        return before.subList(Math.max(0, before.size() - EARLIER), before.size());
    }

    private static long months(Period period) {
        return ChronoUnit.MONTHS.between(period.start(), period.end().plusDays(1));
    }
}
