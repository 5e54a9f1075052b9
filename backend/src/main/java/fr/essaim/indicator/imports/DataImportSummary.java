package fr.essaim.indicator.imports;

import fr.essaim.audit.Person;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** A file of figures and what became of it; {@code format} is the code of its layout. */
public record DataImportSummary(
        UUID id,
        String fileName,
        String sha256,
        String format,
        ImportState state,
        Person importedBy,
        Instant importedAt,
        ImportCounts counts) {

    /** Over all indicators, derived ones included. */
    public record ImportCounts(int added, int revised, int unchanged) {

        static ImportCounts of(List<ImportEffect> effects) {
            return new ImportCounts(
                    effects.stream().mapToInt(ImportEffect::added).sum(),
                    effects.stream().mapToInt(ImportEffect::revised).sum(),
                    effects.stream().mapToInt(ImportEffect::unchanged).sum());
        }
    }

    static DataImportSummary of(DataImport file, List<ImportEffect> effects, Map<String, Person> people) {
        return new DataImportSummary(
                file.id(),
                file.fileName(),
                file.sha256(),
                file.format(),
                file.state(),
                Objects.requireNonNull(people.get(file.importedBy())),
                file.importedAt(),
                ImportCounts.of(effects));
    }
}
