package fr.essaim.diagnostic.figure;

import static java.util.stream.Collectors.toMap;

import fr.essaim.diagnostic.Diagnostic;
import fr.essaim.diagnostic.figure.Suppression.SuppressedFigure;
import fr.essaim.indicator.ReferenceFigures;
import fr.essaim.indicator.imports.ImportService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;

/** What becomes of a diagnostic's figures when it is published. */
@ApplicationScoped
public class FiguresPublication {

    private final FigureViews views;
    private final SuppressionCheck suppression;
    private final OwnFigures figures;
    private final ReferenceFigures reference;
    private final ImportService imports;

    FiguresPublication(
            FigureViews views,
            SuppressionCheck suppression,
            OwnFigures figures,
            ReferenceFigures reference,
            ImportService imports) {
        this.views = views;
        this.suppression = suppression;
        this.figures = figures;
        this.reference = reference;
        this.imports = imports;
    }

    /** As everybody will read them. */
    public PublishedFigures of(Diagnostic diagnostic) {
        var shown = views.of(diagnostic);
        var withheld = withheld(diagnostic);
        return new PublishedFigures(
                shown.referenceYear(),
                shown.coverage(),
                shown.sources(),
                shown.figures().stream()
                        .map(figure -> PublishedFigures.of(
                                figure, withheld.get(figure.indicator().code())))
                        .toList());
    }

    /**
     * Makes observations of what was entered, by the way of any file of figures: withheld ones as secrets, illustrative
     * ones never. Where an observation of the same period stands, that stays.
     */
    public void record(Diagnostic diagnostic, String by) {
        if (diagnostic.scope().illustrative()) {
            return;
        }
        var entered = figures.of(diagnostic).stream()
                .filter(figure -> figure.isAvailable() && !figure.illustrative())
                .toList();
        var standing = reference.periods(
                diagnostic.territory(),
                entered.stream().map(OwnFigure::indicatorCode).toList());
        var wanted = entered.stream()
                .filter(figure ->
                        !standing.getOrDefault(figure.indicatorCode(), Set.of()).contains(figure.period()))
                .toList();
        if (!wanted.isEmpty()) {
            imports.take(
                    "diagnostic-%s.csv".formatted(diagnostic.slug()),
                    TidyFigures.of(diagnostic, wanted, withheld(diagnostic).keySet()),
                    by);
        }
    }

    private Map<String, SuppressionReason> withheld(Diagnostic diagnostic) {
        return suppression.of(diagnostic).figures().stream()
                .collect(toMap(SuppressedFigure::indicatorCode, SuppressedFigure::reason));
    }
}
