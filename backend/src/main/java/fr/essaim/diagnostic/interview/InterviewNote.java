package fr.essaim.diagnostic.interview;

import fr.essaim.audit.Personal;
import fr.essaim.diagnostic.Diagnostic;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;

/** What was noted in an interview, whose id it has: for Ansa alone. The trail keeps it sealed, until it is erased. */
@Entity
class InterviewNote {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @SuppressWarnings("UnusedVariable") // SQL alone asks for it
    private Diagnostic diagnostic;

    @Personal(of = Personal.ITSELF)
    private String text;

    protected InterviewNote() {}

    InterviewNote(Interview interview, String text) {
        this.id = interview.id();
        this.diagnostic = interview.diagnostic();
        write(text);
    }

    final void write(String words) {
        this.text = words;
    }

    String text() {
        return text;
    }
}
