package fr.essaim.diagnostic;

import fr.essaim.project.Unmet;
import fr.essaim.shared.error.FieldError;
import fr.essaim.shared.error.Refusal;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Which steps a diagnostic may make, and what each still lacks. Conditions of earlier steps must still hold. */
@ApplicationScoped
public class DiagnosticLifecycle {

    private final List<StageGuard> guards;

    DiagnosticLifecycle(@All List<StageGuard> guards) {
        this.guards = guards;
    }

    List<DiagnosticTransition> transitionsOf(Diagnostic diagnostic) {
        return diagnostic.stage().next().stream()
                .map(to -> new DiagnosticTransition(to, unmet(diagnostic, to)))
                .toList();
    }

    /** Refuses a step that leads nowhere, or lacks a condition. */
    public void require(Diagnostic diagnostic, DiagnosticStage to) {
        var transitions = transitionsOf(diagnostic);
        var ways = transitions.stream().map(way -> way.to().name()).toList();
        var allowed = transitions.stream()
                .filter(way -> way.unmet().isEmpty())
                .map(way -> way.to().name())
                .toList();
        var transition = transitions.stream()
                .filter(way -> way.to() == to)
                .findFirst()
                .orElseThrow(() -> new Refusal.NoSuchTransition(
                        ways.isEmpty()
                                ? "From %s nothing follows.".formatted(diagnostic.stage())
                                : "From %s a diagnostic may go to %s."
                                        .formatted(diagnostic.stage(), String.join(", ", ways)),
                        allowed,
                        List.of()));
        if (!transition.unmet().isEmpty()) {
            throw new Refusal.NoSuchTransition(
                    "Before it goes to %s something is missing: see errors.".formatted(to),
                    allowed,
                    transition.unmet().stream()
                            .map(condition -> FieldError.pointer("/to", condition.code(), condition.message()))
                            .toList());
        }
    }

    private List<Unmet> unmet(Diagnostic diagnostic, DiagnosticStage to) {
        if (to == DiagnosticStage.ABANDONED) {
            return List.of();
        }
        return to.way().stream()
                .flatMap(stage -> guards.stream().flatMap(guard -> guard.unmet(diagnostic, stage)))
                .distinct()
                .toList();
    }
}
