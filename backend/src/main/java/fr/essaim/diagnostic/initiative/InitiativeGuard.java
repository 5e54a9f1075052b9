package fr.essaim.diagnostic.initiative;

import static java.util.stream.Collectors.joining;

import fr.essaim.diagnostic.Diagnostic;
import fr.essaim.diagnostic.DiagnosticStage;
import fr.essaim.diagnostic.StageGuard;
import fr.essaim.project.Unmet;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;

/** Before the analysis, each step of the scope has an initiative, or it is confirmed that none is to be had. */
@ApplicationScoped
class InitiativeGuard implements StageGuard {

    private final CoverageTable coverage;

    InitiativeGuard(CoverageTable coverage) {
        this.coverage = coverage;
    }

    @Override
    public Stream<Unmet> unmet(Diagnostic diagnostic, DiagnosticStage stage) {
        if (stage != DiagnosticStage.ANALYSING) {
            return Stream.empty();
        }
        var uncovered = coverage.of(diagnostic).uncovered();
        if (uncovered.isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(new Unmet(
                "step-uncovered",
                "Add an initiative, or confirm the gap, for each of these steps: %s."
                        .formatted(uncovered.stream().map(InitiativeWords::of).collect(joining(", "))),
                false));
    }
}
