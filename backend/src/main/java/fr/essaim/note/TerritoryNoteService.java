package fr.essaim.note;

import fr.essaim.shared.error.Refusal;
import fr.essaim.shared.paging.Cursor;
import fr.essaim.shared.paging.Page;
import fr.essaim.shared.security.Caller;
import fr.essaim.shared.web.ETags;
import fr.essaim.territory.Territories;
import fr.essaim.territory.TerritoryCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class TerritoryNoteService {

    private final TerritoryNotes notes;
    private final Territories territories;
    private final Caller caller;
    private final ETags etags;
    private final Clock clock;

    TerritoryNoteService(TerritoryNotes notes, Territories territories, Caller caller, ETags etags, Clock clock) {
        this.notes = notes;
        this.territories = territories;
        this.caller = caller;
        this.etags = etags;
        this.clock = clock;
    }

    Page<TerritoryNoteDetails> list(String code, Cursor cursor, int limit) {
        var found = notes.of(readable(code), cursor, limit + 1);
        return Page.of(found, limit, TerritoryNoteDetails::of, note -> new Cursor(note.id()));
    }

    TerritoryNoteDetails get(String code, UUID id) {
        return TerritoryNoteDetails.of(notes.require(readable(code), id));
    }

    TerritoryNoteDetails add(String code, TerritoryNoteDraft draft) {
        var territory = territories.require(TerritoryCode.parse(writable(code)));
        var note = new TerritoryNote(territory, draft, caller, clock.instant());
        notes.persist(note);
        return TerritoryNoteDetails.of(note);
    }

    TerritoryNoteDetails change(String code, UUID id, @Nullable String ifMatch, TerritoryNoteDraft draft) {
        var note = seen(code, id, ifMatch);
        note.write(draft, caller, clock.instant());
        return TerritoryNoteDetails.of(note);
    }

    void delete(String code, UUID id, @Nullable String ifMatch) {
        notes.delete(seen(code, id, ifMatch));
    }

    private TerritoryNote seen(String code, UUID id, @Nullable String ifMatch) {
        var note = notes.requireForWriting(writable(code), id);
        etags.require(ifMatch, TerritoryNoteDetails.of(note));
        return note;
    }

    /** Whoever may not read a territory's notes does not learn whether there are any. */
    private String readable(String code) {
        var territory = TerritoryCode.parse(code).toString();
        if (!TerritoryNote.mayBeReadBy(caller, territory)) {
            throw new Refusal.NotFound("notebook of yours on territory", territory);
        }
        return territory;
    }

    private String writable(String code) {
        var territory = readable(code);
        if (!TerritoryNote.mayBeWrittenBy(caller, territory)) {
            throw new Refusal.Forbidden("A territory's own team writes its notes.");
        }
        return territory;
    }
}
