package fr.essaim.diagnostic.figure;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.essaim.audit.Personal;
import fr.essaim.diagnostic.Diagnostic;
import fr.essaim.shared.time.Period;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was entered for a diagnostic of one indicator: a figure with its source, or why there is none. */
@Entity
public class OwnFigure {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @SuppressWarnings("UnusedVariable") // queries alone ask for it
    private Diagnostic diagnostic;

    private String indicatorCode;
    private int definitionVersion;

    @Enumerated(EnumType.STRING)
    private EntryStatus status;

    private @Nullable LocalDate periodStart;
    private @Nullable LocalDate periodEnd;
    private @Nullable BigDecimal value;
    private @Nullable BigDecimal numerator;
    private @Nullable BigDecimal denominator;
    private @Nullable String reason;
    private @Nullable String source;
    private @Nullable String publisher;
    private String method;
    private @Nullable String comment;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable DiagnosticDocument document;

    private boolean illustrative;

    @Personal(of = "enteredBy")
    private String enteredBy;

    private Instant enteredAt;

    protected OwnFigure() {}

    OwnFigure(Diagnostic diagnostic, String indicatorCode, Checked entry, String by, Instant at) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.diagnostic = diagnostic;
        this.indicatorCode = indicatorCode;
        write(entry, by, at);
    }

    /** A draft that has passed, with what follows from it: its value, its definition and its document. */
    record Checked(
            FigureDraft draft,
            @Nullable BigDecimal value,
            int definitionVersion,
            @Nullable DiagnosticDocument document) {}

    /** Whole, as it shall read from now on. */
    final void write(Checked entry, String by, Instant at) {
        var draft = entry.draft();
        var available = draft.status() == EntryStatus.AVAILABLE;
        this.status = draft.status();
        this.definitionVersion = entry.definitionVersion();
        this.periodStart = available ? draft.periodStart() : null;
        this.periodEnd = available ? draft.periodEnd() : null;
        this.value = entry.value();
        this.numerator = draft.numerator();
        this.denominator = draft.denominator();
        this.reason = available ? null : draft.reason();
        this.source = draft.source();
        this.publisher = draft.publisher();
        this.method = draft.method();
        this.comment = draft.comment();
        this.document = entry.document();
        this.illustrative = draft.illustrative();
        this.enteredBy = by;
        this.enteredAt = at;
    }

    String indicatorCode() {
        return indicatorCode;
    }

    int definitionVersion() {
        return definitionVersion;
    }

    EntryStatus status() {
        return status;
    }

    boolean isAvailable() {
        return status == EntryStatus.AVAILABLE;
    }

    /** None for what cannot be had. */
    @Nullable
    Period period() {
        return periodStart == null || periodEnd == null ? null : new Period(periodStart, periodEnd);
    }

    @Nullable
    BigDecimal value() {
        return value;
    }

    @Nullable
    BigDecimal numerator() {
        return numerator;
    }

    @Nullable
    BigDecimal denominator() {
        return denominator;
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    String source() {
        return source;
    }

    @Nullable
    String publisher() {
        return publisher;
    }

    String method() {
        return method;
    }

    @Nullable
    String comment() {
        return comment;
    }

    @Nullable
    DiagnosticDocument document() {
        return document;
    }

    boolean illustrative() {
        return illustrative;
    }

    String enteredBy() {
        return enteredBy;
    }

    Instant enteredAt() {
        return enteredAt;
    }
}
