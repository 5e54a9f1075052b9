package fr.essaim.diagnostic.figure;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.essaim.audit.Personal;
import fr.essaim.diagnostic.Diagnostic;
import fr.essaim.shared.file.DocumentType;
import fr.essaim.shared.file.UploadedFile;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;

/** A file that a diagnostic's figures rest on; its bytes lie apart. */
@Entity
public class DiagnosticDocument {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Diagnostic diagnostic;

    private String title;
    private String fileName;

    @Enumerated(EnumType.STRING)
    private DocumentType type;

    private int size;
    private String sha256;

    @Personal(of = "addedBy")
    private String addedBy;

    private Instant addedAt;

    protected DiagnosticDocument() {}

    DiagnosticDocument(Diagnostic diagnostic, UploadedFile file, String title, String by, Instant at) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.diagnostic = diagnostic;
        this.title = title;
        this.fileName = file.name();
        this.type = file.type();
        this.size = file.content().length;
        this.sha256 = file.sha256();
        this.addedBy = by;
        this.addedAt = at;
    }

    UUID id() {
        return id;
    }

    Diagnostic diagnostic() {
        return diagnostic;
    }

    String title() {
        return title;
    }

    String fileName() {
        return fileName;
    }

    DocumentType type() {
        return type;
    }

    int size() {
        return size;
    }

    String sha256() {
        return sha256;
    }

    String addedBy() {
        return addedBy;
    }

    Instant addedAt() {
        return addedAt;
    }
}
