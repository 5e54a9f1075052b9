package fr.essaim.diagnostic.publication;

import fr.essaim.audit.Personal;
import fr.essaim.diagnostic.Diagnostic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The session at which a diagnostic's findings were told back; its id is the diagnostic's. */
@Entity
@Table(name = "diagnostic_restitution")
class Restitution {

    @Id
    @Column(name = "diagnostic_id")
    @SuppressWarnings("UnusedVariable") // queries alone ask for it
    private UUID diagnostic;

    private LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    private RestitutionDraft.Modality modality;

    private @Nullable String place;
    private @Nullable Integer participants;
    private String summary;

    @Column
    @Personal(of = "recordedBy")
    @SuppressWarnings("UnusedVariable") // the trail alone asks for it
    private String recordedBy;

    @Column
    @SuppressWarnings("UnusedVariable") // the trail alone asks for it
    private Instant recordedAt;

    protected Restitution() {}

    Restitution(Diagnostic diagnostic, RestitutionDraft draft, String by, Instant at) {
        this.diagnostic = diagnostic.id();
        write(draft, by, at);
    }

    final void write(RestitutionDraft draft, String by, Instant at) {
        this.heldOn = draft.heldOn();
        this.modality = draft.modality();
        this.place = draft.place();
        this.participants = draft.participants();
        this.summary = draft.summary();
        this.recordedBy = by;
        this.recordedAt = at;
    }

    RestitutionDraft told() {
        return new RestitutionDraft(heldOn, modality, place, participants, summary);
    }
}
