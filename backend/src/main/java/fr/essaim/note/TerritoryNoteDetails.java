package fr.essaim.note;

import java.time.Instant;
import java.util.UUID;

/** A note on a territory (its code), who changed it last (sign-in name and name) and when. */
public record TerritoryNoteDetails(
        UUID id,
        String territory,
        String title,
        String text,
        String author,
        String authorName,
        Instant createdAt,
        Instant updatedAt) {

    static TerritoryNoteDetails of(TerritoryNote note) {
        return new TerritoryNoteDetails(
                note.id(),
                note.territory().code(),
                note.title(),
                note.text(),
                note.author(),
                note.authorName(),
                note.createdAt(),
                note.updatedAt());
    }
}
