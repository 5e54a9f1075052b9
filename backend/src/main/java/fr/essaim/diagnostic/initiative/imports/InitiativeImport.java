package fr.essaim.diagnostic.initiative.imports;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.essaim.audit.Personal;
import fr.essaim.diagnostic.Diagnostic;
import fr.essaim.shared.error.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file of initiatives, who brought it and what became of it; {@link FileReadings} keeps what was read of it. */
@Entity
public class InitiativeImport {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @SuppressWarnings("UnusedVariable") // queries alone ask for it
    private Diagnostic diagnostic;

    private String fileName;

    @SuppressWarnings("UnusedVariable") // queries alone ask for it
    private String sha256;

    @Enumerated(EnumType.STRING)
    private InitiativeImportState state;

    private @Nullable Integer added;

    @Personal(of = "importedBy")
    @SuppressWarnings("UnusedVariable") // the trail alone asks for it
    private String importedBy;

    private Instant importedAt;

    @Personal(of = "recordedBy")
    @SuppressWarnings("UnusedVariable") // the trail alone asks for it
    private @Nullable String recordedBy;

    private @Nullable Instant recordedAt;

    protected InitiativeImport() {}

    InitiativeImport(Diagnostic diagnostic, String fileName, String sha256, String by, Instant at) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.diagnostic = diagnostic;
        this.fileName = fileName;
        this.sha256 = sha256;
        this.state = InitiativeImportState.PREVIEW;
        this.importedBy = by;
        this.importedAt = at;
    }

    void record(FileReading reading, String by, Instant at) {
        requirePreview();
        if (!reading.refused().isEmpty()) {
            throw new Refusal.Conflict(
                    "%d cells cannot be taken: a file is recorded whole or not at all. Mend it, then send it again."
                            .formatted(reading.refused().size()));
        }
        if (reading.rows().isEmpty()) {
            throw new Refusal.Conflict("There is nothing to record in this file: all of it was left out.");
        }
        this.state = InitiativeImportState.RECORDED;
        this.added = reading.rows().size();
        this.recordedBy = by;
        this.recordedAt = at;
    }

    void requirePreview() {
        if (state != InitiativeImportState.PREVIEW) {
            throw new Refusal.Conflict("This file is recorded already: change its initiatives one by one.");
        }
    }

    UUID id() {
        return id;
    }

    String fileName() {
        return fileName;
    }

    InitiativeImportState state() {
        return state;
    }

    @Nullable
    Integer added() {
        return added;
    }

    Instant importedAt() {
        return importedAt;
    }

    @Nullable
    Instant recordedAt() {
        return recordedAt;
    }
}
