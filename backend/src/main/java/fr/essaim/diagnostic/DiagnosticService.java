package fr.essaim.diagnostic;

import fr.essaim.shared.error.FieldError;
import fr.essaim.shared.error.Refusal;
import fr.essaim.shared.security.Caller;
import fr.essaim.shared.text.Slugs;
import fr.essaim.shared.time.Period;
import fr.essaim.shared.web.ETags;
import fr.essaim.territory.Territories;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.territory.TerritoryRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Begins diagnostics, keeps their scope, and leads them from stage to stage. */
@ApplicationScoped
@Transactional
class DiagnosticService {

    private final Diagnostics diagnostics;
    private final DiagnosticAccess access;
    private final DiagnosticStageChanges changes;
    private final DiagnosticLifecycle lifecycle;
    private final DiagnosticViews views;
    private final Territories territories;
    private final Caller caller;
    private final ETags etags;
    private final Clock clock;

    DiagnosticService(
            Diagnostics diagnostics,
            DiagnosticAccess access,
            DiagnosticStageChanges changes,
            DiagnosticLifecycle lifecycle,
            DiagnosticViews views,
            Territories territories,
            Caller caller,
            ETags etags,
            Clock clock) {
        this.diagnostics = diagnostics;
        this.access = access;
        this.changes = changes;
        this.lifecycle = lifecycle;
        this.views = views;
        this.territories = territories;
        this.caller = caller;
        this.etags = etags;
        this.clock = clock;
    }

    DiagnosticDetails get(String slug) {
        return views.details(access.readPublic(slug));
    }

    DiagnosticDetails begin(DiagnosticDraft draft) {
        var code = draft.territory();
        var departments = territories.departmentsOf(List.of(code)).get(code);
        if (departments == null) {
            throw new Refusal.Invalid(FieldError.pointer(
                    "/territory",
                    "territory-unknown",
                    "“%s” is no département, EPCI or commune: write a typed code like DEP-30.".formatted(code)));
        }
        requireScope(draft.scope(), "/scope");
        var diagnostic = new Diagnostic(
                Slugs.free(Diagnostic.slugOf(draft.scope().title()), diagnostics::slugsLike),
                territories.require(TerritoryCode.parse(code)),
                departments,
                draft.scope(),
                caller.username(),
                clock.instant());
        diagnostics.persist(diagnostic);
        return views.details(diagnostic);
    }

    /** A published diagnostic is not edited: this is where its next version begins. */
    DiagnosticDetails beginNext(String slug) {
        var published = access.hold(slug);
        diagnostics.successorOf(published).ifPresent(next -> {
            throw new Refusal.Conflict("Version %d of it is already under way.".formatted(next.version()));
        });
        var next = published.followedBy(
                Slugs.free(Diagnostic.slugOf(published.title()), diagnostics::slugsLike),
                caller.username(),
                clock.instant());
        diagnostics.persist(next);
        return views.details(next);
    }

    DiagnosticScope scope(String slug) {
        return access.read(slug).scope();
    }

    DiagnosticScope changeScope(String slug, @Nullable String ifMatch, DiagnosticScope scope) {
        var diagnostic = access.edit(slug);
        etags.require(ifMatch, diagnostic.scope());
        requireScope(scope, "");
        diagnostic.write(scope);
        return diagnostic.scope();
    }

    DiagnosticDetails step(String slug, DiagnosticStepDraft draft) {
        var diagnostic = access.hold(slug);
        var to = draft.to();
        if (to == DiagnosticStage.PUBLISHED && diagnostic.stage() == DiagnosticStage.FINALISING) {
            throw new Refusal.NoSuchTransition(
                    "A manager publishes it, under its own address: /publication.", List.of(), List.of());
        }
        lifecycle.require(diagnostic, to);
        if (to == DiagnosticStage.ABANDONED
                && (draft.reason() == null || draft.reason().isBlank())) {
            throw new Refusal.Invalid(FieldError.pointer(
                    "/reason", "reason-missing", "Say why it is abandoned: its territory reads it."));
        }
        var now = clock.instant();
        changes.persist(DiagnosticStageChange.make(diagnostic, to, draft.reason(), caller.username(), now));
        diagnostic.follow(to, caller.username(), now);
        return views.details(diagnostic);
    }

    private void requireScope(DiagnosticScope scope, String at) {
        var errors = new ArrayList<FieldError>();
        var known = territories.named(scope.comparisons()).stream()
                .map(TerritoryRef::code)
                .collect(Collectors.toSet());
        for (int place = 0; place < scope.comparisons().size(); place++) {
            var code = scope.comparisons().get(place);
            if (!known.contains(code)) {
                errors.add(FieldError.pointer(
                        "%s/comparisons/%d".formatted(at, place),
                        "territory-unknown",
                        "There is no territory “%s”: write a typed code like DEP-30.".formatted(code)));
            }
        }
        var validated = scope.steeringValidatedOn();
        if (validated != null && validated.isAfter(LocalDate.now(clock.withZone(Period.CIVIL_TIME)))) {
            errors.add(FieldError.pointer(
                    at + "/steeringValidatedOn",
                    "date-to-come",
                    "This is yet to come: write it once it is validated."));
        }
        if (!errors.isEmpty()) {
            throw new Refusal.Invalid(errors);
        }
    }
}
