package fr.essaim.diagnostic.interview;

import fr.essaim.diagnostic.Diagnostic;
import fr.essaim.diagnostic.DiagnosticAccess;
import fr.essaim.shared.error.FieldError;
import fr.essaim.shared.error.Refusal;
import fr.essaim.shared.idempotency.IdempotencyRecords;
import fr.essaim.shared.security.Caller;
import fr.essaim.shared.security.Role;
import fr.essaim.shared.time.Period;
import fr.essaim.shared.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class VerbatimService {

    private final DiagnosticAccess access;
    private final Interviews interviews;
    private final Interviewees interviewees;
    private final Verbatims verbatims;
    private final IdempotencyRecords answers;
    private final Caller caller;
    private final ETags etags;
    private final Clock clock;

    VerbatimService(
            DiagnosticAccess access,
            Interviews interviews,
            Interviewees interviewees,
            Verbatims verbatims,
            IdempotencyRecords answers,
            Caller caller,
            ETags etags,
            Clock clock) {
        this.access = access;
        this.interviews = interviews;
        this.interviewees = interviewees;
        this.verbatims = verbatims;
        this.answers = answers;
        this.caller = caller;
        this.etags = etags;
        this.clock = clock;
    }

    /** All of them for Ansa's team, for the territory's people those that may be quoted. */
    List<VerbatimDetails> list(String slug) {
        var isTeam = caller.has(Role.ANSA);
        return verbatims.of(access.read(slug)).stream()
                .filter(verbatim -> isTeam || verbatim.isQuotable())
                .map(VerbatimDetails::of)
                .toList();
    }

    VerbatimDetails get(String slug, UUID id) {
        return VerbatimDetails.of(verbatims.require(access.read(slug), id));
    }

    VerbatimDetails add(String slug, UUID interview, VerbatimDraft draft) {
        var held = interviews.require(access.edit(slug), interview);
        if (!held.wasHeld()) {
            throw new Refusal.Conflict("This interview is planned: nobody has said anything in it yet.");
        }
        requireAnonymous(held.id(), draft);
        var verbatim = new Verbatim(held, draft);
        verbatims.persist(verbatim);
        return VerbatimDetails.of(verbatim);
    }

    VerbatimDetails change(String slug, UUID id, @Nullable String ifMatch, VerbatimDraft draft) {
        var verbatim = seen(access.edit(slug), id, ifMatch);
        requireAnonymous(verbatim.interview().id(), draft);
        verbatim.write(draft);
        return VerbatimDetails.of(verbatim);
    }

    void delete(String slug, UUID id, @Nullable String ifMatch) {
        verbatims.delete(seen(access.edit(slug), id, ifMatch));
        answers.forget(id);
    }

    private Verbatim seen(Diagnostic diagnostic, UUID id, @Nullable String ifMatch) {
        var verbatim = verbatims.require(diagnostic, id);
        etags.require(ifMatch, VerbatimDetails.of(verbatim));
        return verbatim;
    }

    private void requireAnonymous(UUID interview, VerbatimDraft draft) {
        var errors = new ArrayList<FieldError>();
        interviewees
                .findByIdOptional(interview)
                .filter(interviewee -> NamesInText.names(draft.text(), interviewee.name()))
                .ifPresent(_ -> errors.add(FieldError.pointer(
                        "/text",
                        "verbatim-names-person",
                        "It has a word of the name of who said it: write it so that nobody knows her by it.")));
        if (draft.consentOn() != null && draft.consentOn().isAfter(LocalDate.now(clock.withZone(Period.CIVIL_TIME)))) {
            errors.add(FieldError.pointer("/consentOn", "date-to-come", "This day is yet to come."));
        }
        if (!errors.isEmpty()) {
            throw new Refusal.Invalid(errors);
        }
    }
}
