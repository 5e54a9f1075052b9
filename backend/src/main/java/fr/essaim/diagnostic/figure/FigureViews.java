package fr.essaim.diagnostic.figure;

import static java.util.stream.Collectors.toMap;

import fr.essaim.audit.People;
import fr.essaim.audit.Person;
import fr.essaim.diagnostic.Diagnostic;
import fr.essaim.indicator.Indicator;
import fr.essaim.indicator.IndicatorSummary;
import fr.essaim.indicator.ReferenceFigure;
import fr.essaim.indicator.ReferenceFigures;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts the figures of a diagnostic together: official, entered and counted ones, and the gaps between them. */
@ApplicationScoped
class FigureViews {

    private final ExpectedIndicators expected;
    private final ReferenceFigures reference;
    private final OwnFigures ownFigures;
    private final FigureNotes notes;
    private final KnownFigures knownFigures;
    private final People people;

    FigureViews(
            ExpectedIndicators expected,
            ReferenceFigures reference,
            OwnFigures ownFigures,
            FigureNotes notes,
            KnownFigures knownFigures,
            People people) {
        this.expected = expected;
        this.reference = reference;
        this.ownFigures = ownFigures;
        this.notes = notes;
        this.knownFigures = knownFigures;
        this.people = people;
    }

    DiagnosticFigures of(Diagnostic diagnostic) {
        var indicators = expected.all();
        var official = reference.of(
                diagnostic.territory(), diagnostic.referenceYear(), codes(indicators), diagnostic.comparisons());
        var own = byCode(ownFigures.of(diagnostic), OwnFigure::indicatorCode);
        var noted = byCode(notes.of(diagnostic), FigureNote::indicatorCode);
        var counted = knownFigures.computed(diagnostic);
        var known = people.of(Stream.concat(
                        own.values().stream().flatMap(FigureViews::accounts),
                        noted.values().stream().map(FigureNote::writtenBy))
                .toList());
        var figures = indicators.stream()
                .map(indicator -> figure(
                        indicator,
                        own.get(indicator.code()),
                        official.figures().get(indicator.code()),
                        counted.get(indicator.code()),
                        noted.get(indicator.code()),
                        known))
                .toList();
        var covered = figures.stream()
                .filter(figure -> figure.kind() != FigureKind.MISSING)
                .count();
        return new DiagnosticFigures(
                diagnostic.referenceYear(),
                FigureCoverage.of((int) covered, figures.size()),
                official.sources(),
                figures);
    }

    /** How far it has come, without the figures themselves. */
    FigureCoverage coverageOf(Diagnostic diagnostic) {
        var codes = codes(expected.all());
        return FigureCoverage.of(knownFigures.of(diagnostic, codes).size(), codes.size());
    }

    /** Where there is no official figure, or only one that is older than the reference year by more than two years. */
    static boolean mayBeEntered(String code, @Nullable ReferenceFigure official) {
        if (ExpectedIndicators.isComputed(code)) {
            return false;
        }
        if (official == null || !official.observation().tellsHowMuch()) {
            return true;
        }
        var age = official.age();
        return !official.later() && age != null && age > 2;
    }

    FigureEntry entry(OwnFigure figure, Indicator indicator) {
        return entry(figure, indicator, people.of(accounts(figure).toList()));
    }

    private static DiagnosticFigure figure(
            Indicator indicator,
            @Nullable OwnFigure own,
            @Nullable ReferenceFigure official,
            @Nullable ComputedFigure computed,
            @Nullable FigureNote note,
            Map<String, Person> people) {
        var entry = own == null ? null : entry(own, indicator, people);
        return new DiagnosticFigure(
                summary(indicator, own, official),
                DiagnosticFigure.kind(entry, official, computed),
                mayBeEntered(indicator.code(), official),
                entry,
                official,
                computed,
                note == null ? null : FigureNoteDetails.of(note, people));
    }

    /** By the definition that measured what is shown first. */
    private static IndicatorSummary summary(
            Indicator indicator, @Nullable OwnFigure own, @Nullable ReferenceFigure official) {
        if (own != null && own.isAvailable()) {
            return IndicatorSummary.of(indicator, indicator.definition(own.definitionVersion()), own.period());
        }
        return official == null
                ? IndicatorSummary.of(indicator, indicator.definition(), null)
                : IndicatorSummary.of(
                        indicator, indicator.definition(official.observation().definitionVersion()), official.period());
    }

    private static FigureEntry entry(OwnFigure figure, Indicator indicator, Map<String, Person> people) {
        var unit = indicator.definition(figure.definitionVersion()).text().unit();
        return FigureEntry.of(figure, unit.scale() != null, people);
    }

    private static Stream<String> accounts(OwnFigure figure) {
        var accounts = new ArrayList<>(List.of(figure.enteredBy()));
        if (figure.document() != null) {
            accounts.add(figure.document().addedBy());
        }
        return accounts.stream();
    }

    private static List<String> codes(List<Indicator> indicators) {
        return indicators.stream().map(Indicator::code).toList();
    }

    private static <T> Map<String, T> byCode(List<T> rows, Function<T, String> code) {
        return rows.stream().collect(toMap(code, Function.identity()));
    }
}
