package fr.essaim.project;

import fr.essaim.shared.error.FieldError;
import fr.essaim.shared.error.Refusal;
import fr.essaim.shared.time.PartialDate;
import fr.essaim.shared.time.Period;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which steps a project may make, and what each still lacks. */
@ApplicationScoped
class Lifecycle {

    private final List<PhaseGuard> guards;
    private final Clock clock;

    Lifecycle(@All List<PhaseGuard> guards, Clock clock) {
        this.guards = guards;
        this.clock = clock;
    }

    List<Transition> transitionsOf(Project project) {
        return project.next().stream().map(to -> transition(project, to)).toList();
    }

    private Transition transition(Project project, Stage to) {
        var skipped = project.skippedOnTheWayTo(to);
        var resumes = project.stage() == Stage.SUSPENDED && to.isPhase();
        var unmet = to.isPhase() && !resumes
                ? Stream.concat(skipped.stream(), Stream.of(to))
                        .flatMap(phase -> guards.stream().flatMap(guard -> guard.unmet(project.id(), phase)))
                        .distinct()
                        .toList()
                : List.<Unmet>of();
        return new Transition(to, skipped, !skipped.isEmpty() || !to.isPhase(), unmet);
    }

    /** Refuses a step that leads nowhere, lacks its reasons or a condition, or did not happen yet. */
    void require(Project project, StageChangeDraft draft, @Nullable PartialDate previous) {
        var transitions = transitionsOf(project);
        var allowed = transitions.stream()
                .filter(open -> open.isOpen(false))
                .map(open -> open.to().name())
                .toList();
        var transition = transitions.stream()
                .filter(possible -> possible.to() == draft.to())
                .findFirst()
                .orElseThrow(() -> new Refusal.NoSuchTransition(
                        allowed.isEmpty()
                                ? "From %s nothing follows.".formatted(project.stage())
                                : "From %s a project may go to %s."
                                        .formatted(project.stage(), String.join(", ", allowed)),
                        allowed,
                        List.of()));
        requireReasons(transition, draft);
        requireTime(draft.happened(), previous);
        if (!transition.isOpen(draft.waiver() != null)) {
            throw new Refusal.NoSuchTransition(
                    "Before it goes to %s something is missing: see errors.".formatted(draft.to()),
                    allowed,
                    transition.unmet().stream()
                            .map(condition -> FieldError.pointer("/to", condition.code(), condition.message()))
                            .toList());
        }
    }

    private static void requireReasons(Transition transition, StageChangeDraft draft) {
        if (transition.needsReason() && draft.reason() == null) {
            throw invalid("/reason", "reason-missing", "Say why: this step skips a phase, suspends or ends.");
        }
        if ((draft.to() == Stage.EXITED) != (draft.exitReason() != null)) {
            throw invalid(
                    "/exitReason", "exit-reason-misplaced", "An exit needs its exitReason, and nothing else has one.");
        }
        if (draft.waiver() != null && transition.unmet().stream().noneMatch(Unmet::waivable)) {
            throw invalid(
                    "/waiver", "nothing-to-waive", "No condition of this step can be waived: leave the waiver out.");
        }
    }

    private void requireTime(PartialDate happened, @Nullable PartialDate previous) {
        if (happened.value().isAfter(LocalDate.now(clock.withZone(Period.CIVIL_TIME)))) {
            throw invalid("/happened", "date-to-come", "This is yet to come: a step is told once it is made.");
        }
        if (previous != null && happened.isCertainlyBefore(previous)) {
            throw invalid(
                    "/happened",
                    "date-too-early",
                    "The step before this one was in %s: this one is later.".formatted(previous));
        }
    }

    private static Refusal invalid(String pointer, String code, String message) {
        return new Refusal.Invalid(FieldError.pointer(pointer, code, message));
    }
}
