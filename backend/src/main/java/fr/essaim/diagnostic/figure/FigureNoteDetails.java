package fr.essaim.diagnostic.figure;

import fr.essaim.audit.Person;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/** A note on a figure, and who wrote it last. */
public record FigureNoteDetails(String text, Person writtenBy, Instant writtenAt) {

    static FigureNoteDetails of(FigureNote note, Map<String, Person> people) {
        return new FigureNoteDetails(
                note.text(), Objects.requireNonNull(people.get(note.writtenBy())), note.writtenAt());
    }
}
