package fr.essaim.diagnostic.interview;

import fr.essaim.diagnostic.Diagnostic;
import fr.essaim.diagnostic.DiagnosticAccess;
import fr.essaim.shared.error.FieldError;
import fr.essaim.shared.error.Refusal;
import fr.essaim.shared.time.Period;
import fr.essaim.shared.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class InterviewService {

    private final DiagnosticAccess access;
    private final Interviews interviews;
    private final Interviewees interviewees;
    private final InterviewNotes notes;
    private final Verbatims verbatims;
    private final InterviewErasure erasure;
    private final ETags etags;
    private final Clock clock;

    InterviewService(
            DiagnosticAccess access,
            Interviews interviews,
            Interviewees interviewees,
            InterviewNotes notes,
            Verbatims verbatims,
            InterviewErasure erasure,
            ETags etags,
            Clock clock) {
        this.access = access;
        this.interviews = interviews;
        this.interviewees = interviewees;
        this.notes = notes;
        this.verbatims = verbatims;
        this.erasure = erasure;
        this.etags = etags;
        this.clock = clock;
    }

    List<InterviewSummary> list(String slug) {
        var diagnostic = access.read(slug);
        var said = verbatims.countsOf(diagnostic);
        return interviews.of(diagnostic).stream()
                .map(interview -> InterviewSummary.of(interview, said.getOrDefault(interview.id(), 0)))
                .toList();
    }

    InterviewDetails get(String slug, UUID id) {
        return details(interviews.require(access.read(slug), id));
    }

    InterviewDetails plan(String slug, InterviewDraft draft) {
        var diagnostic = access.edit(slug);
        requireDay(InterviewState.PLANNED, draft.heldOn());
        var interview = new Interview(diagnostic, draft);
        interviews.persist(interview);
        write(interview, draft.interviewee());
        return details(interview);
    }

    InterviewDetails change(String slug, UUID id, @Nullable String ifMatch, InterviewDraft draft) {
        var interview = seen(access.edit(slug), id, ifMatch);
        requireDay(interview.state(), draft.heldOn());
        interview.write(draft);
        write(interview, draft.interviewee());
        return details(interview);
    }

    void delete(String slug, UUID id, @Nullable String ifMatch) {
        var interview = seen(access.edit(slug), id, ifMatch);
        erasure.erase(id);
        verbatims.ofInterview(id).forEach(verbatims::delete);
        interviews.flush();
        interviews.delete(interview);
    }

    InterviewDetails step(String slug, UUID id, InterviewStep step) {
        var interview = interviews.require(access.edit(slug), id);
        if (step.to() == InterviewState.DONE && interview.state() == InterviewState.PLANNED) {
            requireDay(InterviewState.DONE, step.heldOn());
        }
        interview.follow(step.to(), step.heldOn());
        return details(interview);
    }

    ConfidentialNotes notes(String slug, UUID id) {
        return noted(interviews.require(access.read(slug), id).id());
    }

    /** Notes are none of what the diagnostic says: who signed off need not sign again. */
    ConfidentialNotes writeNotes(String slug, UUID id, @Nullable String ifMatch, ConfidentialNotes written) {
        var diagnostic = access.hold(slug);
        if (!diagnostic.stage().isOpen()) {
            throw new Refusal.Conflict("This diagnostic is no longer worked on: its notes stay as they are.");
        }
        var interview = interviews.require(diagnostic, id);
        etags.require(ifMatch, noted(id));
        var before = notes.findByIdOptional(id);
        if (written.text().isBlank()) {
            before.ifPresent(notes::delete);
        } else {
            before.ifPresentOrElse(
                    note -> note.write(written.text()),
                    () -> notes.persist(new InterviewNote(interview, written.text())));
        }
        notes.flush();
        return noted(id);
    }

    private ConfidentialNotes noted(UUID id) {
        return new ConfidentialNotes(
                notes.findByIdOptional(id).map(InterviewNote::text).orElse(""));
    }

    private void write(Interview interview, @Nullable IntervieweeDraft draft) {
        var before = interviewees.findByIdOptional(interview.id());
        if (draft == null) {
            before.ifPresent(interviewees::delete);
        } else {
            if (verbatims.ofInterview(interview.id()).stream()
                    .anyMatch(said -> NamesInText.names(said.text(), draft.name()))) {
                throw new Refusal.Invalid(FieldError.pointer(
                        "/interviewee/name",
                        "verbatim-names-person",
                        "A verbatim of this interview has a word of this name: take it out of the verbatim first."));
            }
            before.ifPresentOrElse(
                    interviewee -> interviewee.write(draft),
                    () -> interviewees.persist(new Interviewee(interview, draft)));
        }
        interviewees.flush();
    }

    private Interview seen(Diagnostic diagnostic, UUID id, @Nullable String ifMatch) {
        var interview = interviews.require(diagnostic, id);
        etags.require(ifMatch, details(interview));
        return interview;
    }

    private InterviewDetails details(Interview interview) {
        return InterviewDetails.of(
                interview, interviewees.findByIdOptional(interview.id()).orElse(null));
    }

    private void requireDay(InterviewState state, @Nullable LocalDate day) {
        if ((state == InterviewState.PLANNED) != (day == null)) {
            throw new Refusal.Invalid(FieldError.pointer(
                    "/heldOn",
                    "held-on-misplaced",
                    "An interview has the day on which it was held once it was held, and not before."));
        }
        if (day != null && day.isAfter(LocalDate.now(clock.withZone(Period.CIVIL_TIME)))) {
            throw new Refusal.Invalid(FieldError.pointer("/heldOn", "date-to-come", "This day is yet to come."));
        }
    }
}
