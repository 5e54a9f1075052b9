package fr.essaim.diagnostic.publication;

import fr.essaim.audit.People;
import fr.essaim.diagnostic.Diagnostic;
import fr.essaim.diagnostic.DiagnosticAccess;
import fr.essaim.diagnostic.DiagnosticStage;
import fr.essaim.diagnostic.DiagnosticViews;
import fr.essaim.diagnostic.figure.Suppression.SuppressedFigure;
import fr.essaim.diagnostic.figure.SuppressionCheck;
import fr.essaim.diagnostic.publication.DiagnosticEnd.CheckedSuppression;
import fr.essaim.diagnostic.publication.DiagnosticEnd.SignedOff;
import fr.essaim.shared.error.FieldError;
import fr.essaim.shared.error.Refusal;
import fr.essaim.shared.security.Caller;
import fr.essaim.shared.time.Period;
import fr.essaim.shared.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Leads a diagnostic through its last steps before publication. */
@ApplicationScoped
@Transactional
class EndService {

    private final DiagnosticAccess access;
    private final DiagnosticViews views;
    private final Restitutions restitutions;
    private final SignOffs signOffs;
    private final SuppressionChecks checks;
    private final SuppressionCheck suppression;
    private final People people;
    private final Caller caller;
    private final ETags etags;
    private final Clock clock;

    EndService(
            DiagnosticAccess access,
            DiagnosticViews views,
            Restitutions restitutions,
            SignOffs signOffs,
            SuppressionChecks checks,
            SuppressionCheck suppression,
            People people,
            Caller caller,
            ETags etags,
            Clock clock) {
        this.access = access;
        this.views = views;
        this.restitutions = restitutions;
        this.signOffs = signOffs;
        this.checks = checks;
        this.suppression = suppression;
        this.people = people;
        this.caller = caller;
        this.etags = etags;
        this.clock = clock;
    }

    DiagnosticEnd get(String slug) {
        return end(access.read(slug));
    }

    RestitutionRecord restitution(String slug) {
        return recorded(access.read(slug));
    }

    RestitutionRecord record(String slug, @Nullable String ifMatch, RestitutionDraft draft) {
        var diagnostic = access.edit(slug);
        etags.require(ifMatch, recorded(diagnostic));
        if (draft.heldOn().isAfter(LocalDate.now(clock.withZone(Period.CIVIL_TIME)))) {
            throw new Refusal.Invalid(FieldError.pointer(
                    "/heldOn", "date-to-come", "This is yet to come: record the session once it was held."));
        }
        var by = caller.username();
        restitutions
                .of(diagnostic)
                .ifPresentOrElse(
                        session -> session.write(draft, by, clock.instant()),
                        () -> restitutions.persist(new Restitution(diagnostic, draft, by, clock.instant())));
        return recorded(diagnostic);
    }

    /** By one of the territory's editors, who saw it as {@code ifMatch} says. */
    DiagnosticEnd signOff(String slug, @Nullable String ifMatch, SignOffDraft draft) {
        var diagnostic = access.hold(slug);
        if (!access.mayEditForTerritory(diagnostic)) {
            throw new Refusal.Forbidden("An editor of the territory signs off: the team names her.");
        }
        etags.require(ifMatch, views.details(diagnostic));
        if (diagnostic.stage() != DiagnosticStage.FINALISING) {
            throw new Refusal.Conflict("The territory signs off when the diagnostic is being finished: it is at %s."
                    .formatted(diagnostic.stage()));
        }
        signOffs.persist(new SignOff(diagnostic, draft.comment(), caller.username(), clock.instant()));
        return end(diagnostic);
    }

    /** What statistical secrecy withholds as things stand, seen by whoever asks for it. */
    DiagnosticEnd checkSuppression(String slug, @Nullable String ifMatch) {
        var diagnostic = access.hold(slug);
        etags.require(ifMatch, views.details(diagnostic));
        if (!diagnostic.stage().isOpen()) {
            throw new Refusal.Conflict("What is published or abandoned is not checked any more.");
        }
        var withheld = suppression.of(diagnostic).figures().stream()
                .map(SuppressedFigure::indicatorCode)
                .toList();
        checks.persist(new SuppressionSeen(diagnostic, withheld, caller.username(), clock.instant()));
        return end(diagnostic);
    }

    private RestitutionRecord recorded(Diagnostic diagnostic) {
        return new RestitutionRecord(
                restitutions.of(diagnostic).map(Restitution::told).orElse(null));
    }

    DiagnosticEnd end(Diagnostic diagnostic) {
        var signed = signOffs.lastOf(diagnostic);
        var checked = checks.lastOf(diagnostic);
        var known = people.of(Stream.concat(
                        signed.stream().map(SignOff::signedBy), checked.stream().map(SuppressionSeen::checkedBy))
                .toList());
        return new DiagnosticEnd(
                recorded(diagnostic).restitution(),
                signed.map(last -> new SignedOff(
                                Objects.requireNonNull(known.get(last.signedBy())),
                                last.signedAt(),
                                last.comment(),
                                last.isOfWhatItSays()))
                        .orElse(null),
                checked.map(last -> new CheckedSuppression(
                                Objects.requireNonNull(known.get(last.checkedBy())),
                                last.checkedAt(),
                                last.withheld(),
                                last.isOfWhatItSays()))
                        .orElse(null));
    }
}
