package fr.essaim.diagnostic.figure;

import fr.essaim.indicator.IndicatorSummary;
import fr.essaim.indicator.ReferenceFigure;
import org.jspecify.annotations.Nullable;

/**
 * One of the figures that a diagnostic is expected to have: {@code own}, {@code official} and {@code computed} are there
 * when somebody entered, published or counted it. {@code mayBeEntered}: the official one is missing, or older than the
 * reference year by more than two years.
 */
public record DiagnosticFigure(
        IndicatorSummary indicator,
        FigureKind kind,
        boolean mayBeEntered,
        @Nullable FigureEntry own,
        @Nullable ReferenceFigure official,
        @Nullable ComputedFigure computed,
        @Nullable FigureNoteDetails note) {

    static FigureKind kind(
            @Nullable FigureEntry own, @Nullable ReferenceFigure official, @Nullable ComputedFigure computed) {
        if (own != null && own.status() == EntryStatus.AVAILABLE) {
            return FigureKind.OWN;
        }
        if (computed != null) {
            return FigureKind.COMPUTED;
        }
        return official != null && official.observation().tellsHowMuch() ? FigureKind.OFFICIAL : FigureKind.MISSING;
    }
}
