package fr.essaim.indicator.tension;

import static java.util.Comparator.comparingInt;

import fr.essaim.indicator.Unit;
import fr.essaim.shared.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An indicator by the version that measured its figures, and the period that stands for the year; none without figures. */
record ChosenInput(
        String code,
        int definitionVersion,
        String name,
        Unit unit,
        int needPolarity,
        @Nullable TensionPeriod reference) {

    /** One version and one period there is, with how many départements have a value; no period without any. */
    record Candidate(
            String code,
            int definitionVersion,
            String name,
            Unit unit,
            int needPolarity,
            @Nullable Period period,
            int valued) {

        private ChosenInput chosen(@Nullable TensionPeriod reference) {
            return new ChosenInput(code, definitionVersion, name, unit, needPolarity, reference);
        }
    }

    /**
     * Of one indicator's candidates: the reference period among those that enough départements have a value for, so that
     * one département's own figure does not stand in for all; if no period has enough, among those that any has one for.
     * Of one period the latest version.
     */
    static ChosenInput of(int year, List<Candidate> candidates) {
        var compared = with(TensionAssumptions.OURS.fewestCompared(), candidates);
        var measured = compared.isEmpty() ? with(1, candidates) : compared;
        var periods = measured.stream()
                .flatMap(candidate -> Stream.ofNullable(candidate.period()))
                .toList();
        return TensionPeriod.of(year, periods)
                .map(reference -> latestVersion(measured.stream()
                                .filter(candidate -> reference.period().equals(candidate.period()))
                                .toList())
                        .chosen(reference))
                .orElseGet(() -> latestVersion(candidates).chosen(null));
    }

    /** Of one that has figures. */
    Period requirePeriod() {
        return Objects.requireNonNull(reference, code).period();
    }

    private static List<Candidate> with(int valued, List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> candidate.valued() >= valued)
                .toList();
    }

    private static Candidate latestVersion(List<Candidate> candidates) {
        return candidates.stream()
                .max(comparingInt(Candidate::definitionVersion))
                .orElseThrow();
    }
}
