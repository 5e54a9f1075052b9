package fr.essaim.indicator.imports;

import fr.essaim.audit.Person;
import fr.essaim.indicator.Source;
import fr.essaim.indicator.format.LeftOut;
import fr.essaim.indicator.format.TotalCheck;
import fr.essaim.shared.time.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import, whole. {@code refused} counts the cells that cannot be taken: with one of them, nothing is. {@code totals}
 * are those that the file prints, beside what its rows sum to. {@code figuresAsOf} is the last change of figures that
 * the effects were found against. {@code mapping} is the name of the described table that the file was read as, {@code period} the days that its own figures are about.
 */
public record DataImportDetails(
        UUID id,
        String fileName,
        String sha256,
        String format,
        @Nullable String mapping,
        ImportState state,
        Person importedBy,
        Instant importedAt,
        int refused,
        @Nullable Period period,
        List<ImportEffect> effects,
        List<Source> sources,
        List<PrintedSum> totals,
        List<Remark> leftOut,
        @Nullable Instant figuresAsOf,
        @Nullable Person recordedBy,
        @Nullable Instant recordedAt,
        @Nullable Person withdrawnBy,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawalReason) {

    /** {@code tolerance} is what its publisher's rounding can explain. */
    public record PrintedSum(
            String place,
            String label,
            String indicatorCode,
            Period period,
            String series,
            BigDecimal published,
            BigDecimal summed,
            BigDecimal tolerance,
            boolean agrees) {

        static PrintedSum of(TotalCheck check) {
            return new PrintedSum(
                    check.place().toString(),
                    check.label(),
                    check.indicatorCode(),
                    check.period(),
                    check.series(),
                    check.published(),
                    check.summed(),
                    check.tolerance(),
                    check.agrees());
        }
    }

    /** A row that is understood and not taken. */
    public record Remark(String place, String what, String why) {

        static Remark of(LeftOut row) {
            return new Remark(row.place().toString(), row.what(), row.why());
        }
    }

    static DataImportDetails of(
            DataImport file, List<ImportEffect> effects, List<Source> sources, Map<String, Person> people) {
        return new DataImportDetails(
                file.id(),
                file.fileName(),
                file.sha256(),
                file.format(),
                file.mapping(),
                file.state(),
                Objects.requireNonNull(people.get(file.importedBy())),
                file.importedAt(),
                file.refused(),
                file.period(),
                effects,
                sources,
                file.totals().stream().map(PrintedSum::of).toList(),
                file.leftOut().stream().map(Remark::of).toList(),
                file.lookedAt(),
                file.recordedBy() == null ? null : people.get(file.recordedBy()),
                file.recordedAt(),
                file.withdrawnBy() == null ? null : people.get(file.withdrawnBy()),
                file.withdrawnAt(),
                file.withdrawalReason());
    }
}
