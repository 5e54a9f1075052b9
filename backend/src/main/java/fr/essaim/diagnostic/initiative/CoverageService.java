package fr.essaim.diagnostic.initiative;

import fr.essaim.diagnostic.Diagnostic;
import fr.essaim.diagnostic.DiagnosticAccess;
import fr.essaim.shared.error.FieldError;
import fr.essaim.shared.error.Refusal;
import fr.essaim.shared.security.Caller;
import fr.essaim.shared.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells what is covered, by step and by place, and keeps what is confirmed to be missing. */
@ApplicationScoped
@Transactional
class CoverageService {

    private final DiagnosticAccess access;
    private final CoverageTable coverage;
    private final InitiativePlaces places;
    private final ConfirmedGaps gaps;
    private final Caller caller;
    private final ETags etags;
    private final Clock clock;

    CoverageService(
            DiagnosticAccess access,
            CoverageTable coverage,
            InitiativePlaces places,
            ConfirmedGaps gaps,
            Caller caller,
            ETags etags,
            Clock clock) {
        this.access = access;
        this.coverage = coverage;
        this.places = places;
        this.gaps = gaps;
        this.caller = caller;
        this.etags = etags;
        this.clock = clock;
    }

    Coverage coverage(String slug) {
        return coverage.of(access.read(slug));
    }

    PlaceCounts places(String slug) {
        return places.of(access.read(slug));
    }

    GapDetails get(String slug, UUID id) {
        return GapDetails.of(gaps.require(access.read(slug), id));
    }

    GapDetails confirm(String slug, GapDraft draft) {
        var diagnostic = access.edit(slug);
        requireInScope(diagnostic, draft);
        var found = coverage.of(diagnostic);
        if (found.gaps().stream()
                .anyMatch(gap -> gap.step() == draft.step() && gap.targetPublic() == draft.targetPublic())) {
            throw new Refusal.Conflict("This gap is confirmed already.");
        }
        if (isCovered(found, draft)) {
            throw new Refusal.Conflict(
                    "There are initiatives for this: a gap is where none is running or planned. Filter the list by it.");
        }
        var gap = new ConfirmedGap(diagnostic, draft, caller.username(), clock.instant());
        gaps.persist(gap);
        return GapDetails.of(gap);
    }

    void withdraw(String slug, UUID id, @Nullable String ifMatch) {
        var gap = gaps.require(access.edit(slug), id);
        etags.require(ifMatch, GapDetails.of(gap));
        gaps.delete(gap);
    }

    private static boolean isCovered(Coverage found, GapDraft draft) {
        return draft.targetPublic() == null
                ? found.byStep().stream().anyMatch(step -> step.step() == draft.step() && step.isCovered())
                : found.cells().stream()
                        .anyMatch(cell -> cell.step() == draft.step()
                                && cell.targetPublic() == draft.targetPublic()
                                && cell.isCovered());
    }

    private static void requireInScope(Diagnostic diagnostic, GapDraft draft) {
        if (!diagnostic.steps().contains(draft.step())) {
            throw new Refusal.Invalid(FieldError.pointer(
                    "/step", "step-out-of-scope", "This step is not in the scope: choose one that is, or widen it."));
        }
        if (draft.targetPublic() != null && !diagnostic.publics().contains(draft.targetPublic())) {
            throw new Refusal.Invalid(FieldError.pointer(
                    "/targetPublic",
                    "public-out-of-scope",
                    "This public is not in the scope: choose one that is, or widen it."));
        }
    }
}
