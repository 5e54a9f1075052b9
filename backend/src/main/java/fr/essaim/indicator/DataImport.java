package fr.essaim.indicator;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A file of figures that was read, who brought it and what it changed; the cause of every revision. */
@Entity
@Immutable
public class DataImport {

    @Id
    private UUID id;

    private String fileName;
    private String sha256;
    private int added;
    private int revised;
    private int unchanged;
    private String importedBy;
    private Instant importedAt;

    protected DataImport() {}

    DataImport(String fileName, String sha256, String importedBy, Instant importedAt, ImportCounts counts) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.fileName = fileName;
        this.sha256 = sha256;
        this.importedBy = importedBy;
        this.importedAt = importedAt;
        this.added = counts.added();
        this.revised = counts.revised();
        this.unchanged = counts.unchanged();
    }

    UUID id() {
        return id;
    }

    String fileName() {
        return fileName;
    }

    String sha256() {
        return sha256;
    }

    String importedBy() {
        return importedBy;
    }

    Instant importedAt() {
        return importedAt;
    }

    ImportCounts counts() {
        return new ImportCounts(added, revised, unchanged);
    }
}
