package fr.essaim.diagnostic;

import fr.essaim.project.Unmet;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;

/** Before figures are collected, what they shall be about is settled. */
@ApplicationScoped
class ScopeGuard implements StageGuard {

    @Override
    public Stream<Unmet> unmet(Diagnostic diagnostic, DiagnosticStage stage) {
        if (stage != DiagnosticStage.COLLECTING) {
            return Stream.empty();
        }
        var scope = diagnostic.scope();
        var unmet = Stream.<Unmet>builder();
        if (scope.question().isBlank()) {
            unmet.add(missing("question-missing", "Say in the scope which question the diagnostic answers."));
        }
        if (scope.referenceYear() == null) {
            unmet.add(missing("reference-year-missing", "Choose in the scope the year that its figures are about."));
        }
        if (scope.comparisons().isEmpty()) {
            unmet.add(missing("comparisons-missing", "Choose in the scope at least one territory to compare with."));
        }
        if (scope.steering().isEmpty() || scope.steeringValidatedOn() == null) {
            unmet.add(missing(
                    "steering-missing", "Name the steering committee in the scope, and the day it validated it."));
        }
        return unmet.build();
    }

    private static Unmet missing(String code, String message) {
        return new Unmet(code, message, false);
    }
}
