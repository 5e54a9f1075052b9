package fr.essaim.diagnostic.figure;

import fr.essaim.audit.People;
import fr.essaim.diagnostic.DiagnosticAccess;
import fr.essaim.shared.error.Refusal;
import fr.essaim.shared.security.Caller;
import fr.essaim.shared.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps the notes on the figures of a diagnostic. */
@ApplicationScoped
@Transactional
class FigureNoteService {

    private final DiagnosticAccess access;
    private final ExpectedIndicators expected;
    private final FigureNotes notes;
    private final People people;
    private final Caller caller;
    private final ETags etags;
    private final Clock clock;

    FigureNoteService(
            DiagnosticAccess access,
            ExpectedIndicators expected,
            FigureNotes notes,
            People people,
            Caller caller,
            ETags etags,
            Clock clock) {
        this.access = access;
        this.expected = expected;
        this.notes = notes;
        this.people = people;
        this.caller = caller;
        this.etags = etags;
        this.clock = clock;
    }

    IndicatorNote get(String slug, String code) {
        var diagnostic = access.read(slug);
        expected.require(code);
        return note(code, notes.of(diagnostic, code).orElse(null));
    }

    IndicatorNote write(String slug, String code, @Nullable String ifMatch, FigureNoteDraft draft) {
        var diagnostic = access.edit(slug);
        expected.require(code);
        var before = notes.of(diagnostic, code).orElse(null);
        etags.require(ifMatch, note(code, before));
        if (before != null) {
            before.write(draft.text(), caller.username(), clock.instant());
            return note(code, before);
        }
        var note = new FigureNote(diagnostic, code, draft.text(), caller.username(), clock.instant());
        notes.persist(note);
        return note(code, note);
    }

    void delete(String slug, String code, @Nullable String ifMatch) {
        var note = notes.of(access.edit(slug), code);
        etags.require(ifMatch, note(code, note.orElse(null)));
        notes.delete(note.orElseThrow(() -> new Refusal.NotFound("note on", code)));
    }

    private IndicatorNote note(String code, @Nullable FigureNote note) {
        return new IndicatorNote(
                code, note == null ? null : FigureNoteDetails.of(note, people.of(List.of(note.writtenBy()))));
    }
}
