package fr.essaim.diagnostic.figure;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.essaim.audit.Personal;
import fr.essaim.diagnostic.Diagnostic;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;

/** How a figure is to be read in a diagnostic, whoever the figure comes from. */
@Entity
public class FigureNote {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @SuppressWarnings("UnusedVariable") // queries alone ask for it
    private Diagnostic diagnostic;

    private String indicatorCode;
    private String text;

    @Personal(of = "writtenBy")
    private String writtenBy;

    private Instant writtenAt;

    protected FigureNote() {}

    FigureNote(Diagnostic diagnostic, String indicatorCode, String words, String by, Instant at) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.diagnostic = diagnostic;
        this.indicatorCode = indicatorCode;
        write(words, by, at);
    }

    final void write(String words, String by, Instant at) {
        this.text = words;
        this.writtenBy = by;
        this.writtenAt = at;
    }

    String indicatorCode() {
        return indicatorCode;
    }

    String text() {
        return text;
    }

    String writtenBy() {
        return writtenBy;
    }

    Instant writtenAt() {
        return writtenAt;
    }
}
