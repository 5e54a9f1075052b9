package fr.essaim.project.proof;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.essaim.audit.Personal;
import fr.essaim.project.Project;
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

/** A file that belongs to a project; its bytes lie apart. */
@Entity
public class Document {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Project project;

    private String title;
    private String fileName;

    @Enumerated(EnumType.STRING)
    private DocumentType type;

    private int size;
    private String sha256;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    @Personal(of = "addedBy")
    private String addedBy;

    private Instant addedAt;

    protected Document() {}

    Document(Project project, UploadedFile file, DocumentChange described, String by, Instant at) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.project = project;
        this.fileName = file.name();
        this.type = file.type();
        this.size = file.content().length;
        this.sha256 = file.sha256();
        this.addedBy = by;
        this.addedAt = at;
        write(described);
    }

    final void write(DocumentChange described) {
        this.title = described.title();
        this.audience = described.audience();
    }

    UUID id() {
        return id;
    }

    Project project() {
        return project;
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

    Audience audience() {
        return audience;
    }

    String addedBy() {
        return addedBy;
    }

    Instant addedAt() {
        return addedAt;
    }
}
