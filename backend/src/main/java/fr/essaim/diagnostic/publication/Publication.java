package fr.essaim.diagnostic.publication;

import fr.essaim.audit.Personal;
import fr.essaim.diagnostic.Diagnostic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A diagnostic as it was published, for good; its id is the diagnostic's. */
@Entity(name = "DiagnosticPublication")
@Table(name = "diagnostic_publication")
class Publication {

    @Id
    @Column(name = "diagnostic_id")
    @SuppressWarnings("UnusedVariable") // queries alone ask for it
    private UUID diagnostic;

    @JdbcTypeCode(SqlTypes.JSON)
    private PublishedContent content;

    @Column
    @Personal(of = "publishedBy")
    @SuppressWarnings("UnusedVariable") // the trail alone asks for it
    private String publishedBy;

    private Instant publishedAt;

    protected Publication() {}

    Publication(Diagnostic diagnostic, PublishedContent content, String by, Instant at) {
        this.diagnostic = diagnostic.id();
        this.content = content;
        this.publishedBy = by;
        this.publishedAt = at;
    }

    PublishedContent content() {
        return content;
    }

    Instant publishedAt() {
        return publishedAt;
    }
}
