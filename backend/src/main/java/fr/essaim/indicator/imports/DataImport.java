package fr.essaim.indicator.imports;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.essaim.audit.Personal;
import fr.essaim.indicator.format.LeftOut;
import fr.essaim.indicator.format.TotalCheck;
import fr.essaim.indicator.imports.FileReader.Reading;
import fr.essaim.shared.error.Refusal;
import fr.essaim.shared.time.Period;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A file of figures, who brought it and what became of it; the cause of every revision. */
@Entity
public class DataImport {

    @Id
    private UUID id;

    private String fileName;
    private String sha256;
    private String format;
    private @Nullable String mapping;

    @Personal(of = "importedBy")
    private String importedBy;

    private Instant importedAt;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    private int refused;
    private @Nullable LocalDate firstDay;
    private @Nullable LocalDate lastDay;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<TotalCheck> totals;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<LeftOut> leftOut;

    private @Nullable Instant lookedAt;

    @Personal(of = "recordedBy")
    private @Nullable String recordedBy;

    private @Nullable Instant recordedAt;

    @Personal(of = "withdrawnBy")
    private @Nullable String withdrawnBy;

    private @Nullable Instant withdrawnAt;
    private @Nullable String withdrawalReason;

    protected DataImport() {}

    DataImport(String fileName, String sha256, Reading reading, String importedBy, Instant importedAt) {
        var read = reading.file();
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.fileName = fileName;
        this.sha256 = sha256;
        this.format = read.format();
        this.mapping = reading.mapping();
        this.importedBy = importedBy;
        this.importedAt = importedAt;
        this.state = ImportState.PREVIEW;
        this.refused = read.refused().size();
        this.firstDay = read.period().map(Period::start).orElse(null);
        this.lastDay = read.period().map(Period::end).orElse(null);
        this.totals = read.totals();
        this.leftOut = read.leftOut();
    }

    /** Its effects were found against the figures as of this instant; null for none at all. */
    void lookedAt(@Nullable Instant figuresAsOf) {
        this.lookedAt = figuresAsOf;
    }

    void record(String by, Instant at) {
        requireState(ImportState.PREVIEW, "it is no longer a preview");
        if (refused > 0) {
            throw new Refusal.Conflict(
                    "%d cells cannot be taken: a file is recorded whole or not at all. Mend it, then send it again."
                            .formatted(refused));
        }
        this.state = ImportState.RECORDED;
        this.recordedBy = by;
        this.recordedAt = at;
    }

    void withdraw(String reason, String by, Instant at) {
        requireState(ImportState.RECORDED, "it is not recorded");
        this.state = ImportState.WITHDRAWN;
        this.withdrawalReason = reason;
        this.withdrawnBy = by;
        this.withdrawnAt = at;
    }

    void requireState(ImportState wanted, String otherwise) {
        if (state != wanted) {
            throw new Refusal.Conflict("This cannot be done with import %s: %s.".formatted(id, otherwise));
        }
    }

    /** Those who did something with it. */
    Stream<String> accounts() {
        return Stream.of(importedBy, recordedBy, withdrawnBy).filter(Objects::nonNull);
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

    String format() {
        return format;
    }

    @Nullable
    String mapping() {
        return mapping;
    }

    String importedBy() {
        return importedBy;
    }

    Instant importedAt() {
        return importedAt;
    }

    ImportState state() {
        return state;
    }

    int refused() {
        return refused;
    }

    /** The days that its own figures are about; null without figures. */
    @Nullable
    Period period() {
        return firstDay == null || lastDay == null ? null : new Period(firstDay, lastDay);
    }

    List<TotalCheck> totals() {
        return totals;
    }

    List<LeftOut> leftOut() {
        return leftOut;
    }

    @Nullable
    Instant lookedAt() {
        return lookedAt;
    }

    @Nullable
    String recordedBy() {
        return recordedBy;
    }

    @Nullable
    Instant recordedAt() {
        return recordedAt;
    }

    @Nullable
    String withdrawnBy() {
        return withdrawnBy;
    }

    @Nullable
    Instant withdrawnAt() {
        return withdrawnAt;
    }

    @Nullable
    String withdrawalReason() {
        return withdrawalReason;
    }
}
