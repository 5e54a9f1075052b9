package fr.essaim.diagnostic.initiative.imports;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of initiatives: what recording it would add, what cannot be taken, what is left out and what may be there
 * already. Long lists show their beginning; {@code rowCount}, {@code refusedCount} and {@code leftOutCount} are of the
 * whole.
 */
public record InitiativeImportDetails(
        UUID id,
        String fileName,
        InitiativeFileFormat format,
        InitiativeImportState state,
        int rowCount,
        List<ReadRow> rows,
        int refusedCount,
        List<RefusedCell> refused,
        int leftOutCount,
        List<LeftOutRow> leftOut,
        List<UnmappedValue> unmapped,
        List<String> ignoredHeadings,
        List<LikelyDuplicate> duplicates,
        @Nullable Integer added,
        Instant importedAt,
        @Nullable Instant recordedAt) {

    private static final int SHOWN = 200;

    static InitiativeImportDetails of(InitiativeImport file, FileReading reading, List<LikelyDuplicate> duplicates) {
        return new InitiativeImportDetails(
                file.id(),
                file.fileName(),
                reading.format(),
                file.state(),
                reading.rows().size(),
                start(reading.rows()),
                reading.refused().size(),
                start(reading.refused()),
                reading.leftOut().size(),
                start(reading.leftOut()),
                start(reading.unmapped()),
                start(reading.ignoredHeadings()),
                duplicates,
                file.added(),
                file.importedAt().truncatedTo(ChronoUnit.MILLIS),
                file.recordedAt() == null ? null : file.recordedAt().truncatedTo(ChronoUnit.MILLIS));
    }

    private static <T> List<T> start(List<T> all) {
        return all.subList(0, Math.min(SHOWN, all.size()));
    }
}
