package fr.essaim.diagnostic.figure;

import fr.essaim.diagnostic.Diagnostic;
import fr.essaim.diagnostic.DiagnosticStage;
import fr.essaim.diagnostic.StageGuard;
import fr.essaim.project.Unmet;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;

/** Before anybody analyses, enough of the mandatory figures are there, each with its source and its period. */
@ApplicationScoped
class CoverageGuard implements StageGuard {

    private final FigureViews views;

    CoverageGuard(FigureViews views) {
        this.views = views;
    }

    @Override
    public Stream<Unmet> unmet(Diagnostic diagnostic, DiagnosticStage stage) {
        return stage == DiagnosticStage.ANALYSING ? unmet(views.coverageOf(diagnostic)) : Stream.empty();
    }

    static Stream<Unmet> unmet(FigureCoverage coverage) {
        return coverage.suffices()
                ? Stream.empty()
                : Stream.of(new Unmet(
                        "coverage-too-low",
                        "%d of %d mandatory figures are there with source and period: %d %%, and %d %% are needed. Enter what is missing."
                                .formatted(
                                        coverage.covered(), coverage.expected(), coverage.share(), coverage.needed()),
                        false));
    }
}
