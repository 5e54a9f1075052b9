package fr.essaim.diagnostic.figure;

import fr.essaim.diagnostic.DiagnosticAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Shows the figures of a diagnostic to those who work on it. */
@ApplicationScoped
@Transactional
class FigureService {

    private final DiagnosticAccess access;
    private final FigureViews views;
    private final SuppressionCheck suppression;

    FigureService(DiagnosticAccess access, FigureViews views, SuppressionCheck suppression) {
        this.access = access;
        this.views = views;
        this.suppression = suppression;
    }

    DiagnosticFigures list(String slug) {
        return views.of(access.read(slug));
    }

    Suppression suppression(String slug) {
        return suppression.of(access.read(slug));
    }
}
