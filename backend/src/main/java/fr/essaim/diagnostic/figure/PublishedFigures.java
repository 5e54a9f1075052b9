package fr.essaim.diagnostic.figure;

import fr.essaim.indicator.IndicatorSummary;
import fr.essaim.indicator.ReferenceFigure;
import fr.essaim.indicator.Source;
import fr.essaim.shared.time.Period;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures of a diagnostic as everybody reads them once it is published: nobody's name, and no secret. */
public record PublishedFigures(
        @Nullable Integer referenceYear, FigureCoverage coverage, List<Source> sources, List<PublishedFigure> figures) {

    /** One figure; {@code note} is how the diagnostic reads it. */
    public record PublishedFigure(
            IndicatorSummary indicator,
            FigureKind kind,
            @Nullable PublishedEntry own,
            @Nullable ReferenceFigure official,
            @Nullable ComputedFigure computed,
            @Nullable String note) {}

    /**
     * What the territory entered. When {@code suppressed} it has neither value nor parts nor words of its own, and
     * {@code suppressedBecause} says why.
     */
    public record PublishedEntry(
            EntryStatus status,
            @Nullable Period period,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            boolean numeratorUnknown,
            boolean suppressed,
            @Nullable SuppressionReason suppressedBecause,
            @Nullable String reason,
            @Nullable String source,
            @Nullable String publisher,
            String method,
            @Nullable String comment,
            boolean illustrative) {

        static PublishedEntry of(FigureEntry entry, @Nullable SuppressionReason withheld) {
            var shown = withheld == null;
            return new PublishedEntry(
                    entry.status(),
                    entry.period(),
                    shown ? entry.value() : null,
                    shown ? entry.numerator() : null,
                    shown ? entry.denominator() : null,
                    entry.numeratorUnknown(),
                    !shown,
                    withheld,
                    entry.reason(),
                    entry.source(),
                    entry.publisher(),
                    shown ? entry.method() : "",
                    shown ? entry.comment() : null,
                    entry.illustrative());
        }
    }

    /** What is withheld loses its note, too: words may repeat a number. */
    static PublishedFigure of(DiagnosticFigure figure, @Nullable SuppressionReason withheld) {
        var own = figure.own();
        var note = figure.note();
        return new PublishedFigure(
                figure.indicator(),
                figure.kind(),
                own == null ? null : PublishedEntry.of(own, withheld),
                figure.official(),
                figure.computed(),
                note == null || withheld != null ? null : note.text());
    }
}
