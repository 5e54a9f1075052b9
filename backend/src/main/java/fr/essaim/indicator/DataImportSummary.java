package fr.essaim.indicator;

import java.time.Instant;
import java.util.UUID;

/** A file of figures that was read, and what it changed. */
public record DataImportSummary(
        UUID id, String fileName, String sha256, String importedBy, Instant importedAt, ImportCounts counts) {

    static DataImportSummary of(DataImport file) {
        return new DataImportSummary(
                file.id(), file.fileName(), file.sha256(), file.importedBy(), file.importedAt(), file.counts());
    }
}
