package fr.essaim.diagnostic.interview;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.essaim.audit.Personal;
import fr.essaim.diagnostic.Diagnostic;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody said in an interview. It may be quoted once it names nobody and she has consented. */
@Entity
public class Verbatim {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @SuppressWarnings("UnusedVariable") // queries alone ask for it
    private Diagnostic diagnostic;

    @ManyToOne(fetch = FetchType.LAZY)
    private Interview interview;

    @Personal(of = Personal.ITSELF)
    private String text;

    private boolean anonymised;

    @Personal(of = Personal.ITSELF)
    private @Nullable LocalDate consentOn;

    protected Verbatim() {}

    Verbatim(Interview interview, VerbatimDraft draft) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.diagnostic = interview.diagnostic();
        this.interview = interview;
        write(draft);
    }

    final void write(VerbatimDraft draft) {
        this.text = draft.text();
        this.anonymised = draft.anonymised();
        this.consentOn = draft.consentOn();
    }

    boolean isQuotable() {
        return anonymised && consentOn != null;
    }

    UUID id() {
        return id;
    }

    Interview interview() {
        return interview;
    }

    String text() {
        return text;
    }

    boolean isAnonymised() {
        return anonymised;
    }

    @Nullable
    LocalDate consentOn() {
        return consentOn;
    }
}
