package fr.essaim.diagnostic.interview;

import fr.essaim.audit.Erasable;
import fr.essaim.audit.Erasure.Kind;
import fr.essaim.audit.Erasures;
import fr.essaim.shared.idempotency.IdempotencyRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Erases what is confidential of an interview so that nothing readable is left: who was talked to, the notes, and what
 * may not be quoted, with the keys of what the trail keeps of them, and the answers kept for requests sent twice.
 */
@ApplicationScoped
class InterviewErasure implements Erasable {

    private final Interviewees interviewees;
    private final InterviewNotes notes;
    private final Verbatims verbatims;
    private final IdempotencyRecords answers;
    private final Erasures erasures;

    InterviewErasure(
            Interviewees interviewees,
            InterviewNotes notes,
            Verbatims verbatims,
            IdempotencyRecords answers,
            Erasures erasures) {
        this.interviewees = interviewees;
        this.notes = notes;
        this.verbatims = verbatims;
        this.answers = answers;
        this.erasures = erasures;
    }

    void erase(UUID interview) {
        eraseAgain(interview);
        erasures.record(Kind.INTERVIEW, interview);
    }

    @Override
    public Kind kind() {
        return Kind.INTERVIEW;
    }

    @Override
    public void eraseAgain(UUID id) {
        interviewees.findByIdOptional(id).ifPresent(interviewees::delete);
        notes.findByIdOptional(id).ifPresent(notes::delete);
        verbatims.ofInterview(id).stream()
                .filter(verbatim -> !verbatim.isQuotable())
                .forEach(verbatims::delete);
        answers.forget(id);
    }
}
