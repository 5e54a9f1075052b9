package fr.essaim.note;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.essaim.audit.Personal;
import fr.essaim.shared.security.Caller;
import fr.essaim.shared.security.Role;
import fr.essaim.territory.Territory;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;

/** A note on a territory: its own team writes it, Ansa's reads it too, nobody else knows of it. */
@Entity
public class TerritoryNote {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Territory territory;

    @Personal(of = "author")
    private String title;

    @Personal(of = "author")
    private String text;

    @Personal(of = "author")
    private String author;

    @Personal(of = "author")
    private String authorName;

    private Instant createdAt;
    private Instant updatedAt;

    protected TerritoryNote() {}

    TerritoryNote(Territory territory, TerritoryNoteDraft draft, Caller author, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.territory = territory;
        this.createdAt = now;
        write(draft, author, now);
    }

    /** What it says from now on; whoever changed it last is its author. */
    final void write(TerritoryNoteDraft draft, Caller author, Instant now) {
        this.title = draft.title();
        this.text = draft.text();
        this.author = author.username();
        this.authorName = author.name();
        this.updatedAt = now;
    }

    static boolean mayBeReadBy(Caller caller, String territory) {
        return caller.has(Role.ANSA) || mayBeWrittenBy(caller, territory);
    }

    static boolean mayBeWrittenBy(Caller caller, String territory) {
        return caller.has(Role.TERRITORY) && caller.territories().contains(territory);
    }

    UUID id() {
        return id;
    }

    Territory territory() {
        return territory;
    }

    String title() {
        return title;
    }

    String text() {
        return text;
    }

    String author() {
        return author;
    }

    String authorName() {
        return authorName;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
