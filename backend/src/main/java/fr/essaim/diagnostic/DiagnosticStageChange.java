package fr.essaim.diagnostic;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.essaim.audit.Personal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A step that a diagnostic has made. */
@Entity
public class DiagnosticStageChange {

    @Id
    @SuppressWarnings("UnusedVariable") // sorts them by time
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @SuppressWarnings("UnusedVariable") // queries alone ask for it
    private Diagnostic diagnostic;

    @Enumerated(EnumType.STRING)
    private DiagnosticStage fromStage;

    @Enumerated(EnumType.STRING)
    private DiagnosticStage toStage;

    private @Nullable String reason;

    @Personal(of = "madeBy")
    private String madeBy;

    private Instant madeAt;

    protected DiagnosticStageChange() {}

    /** Takes the step. */
    public static DiagnosticStageChange make(
            Diagnostic diagnostic, DiagnosticStage to, @Nullable String reason, String by, Instant at) {
        var change = new DiagnosticStageChange();
        change.id = UuidCreator.getTimeOrderedEpoch();
        change.diagnostic = diagnostic;
        change.fromStage = diagnostic.stage();
        change.toStage = to;
        change.reason = reason;
        change.madeBy = by;
        change.madeAt = at;
        return change;
    }

    DiagnosticStage from() {
        return fromStage;
    }

    DiagnosticStage to() {
        return toStage;
    }

    @Nullable
    String reason() {
        return reason;
    }

    String madeBy() {
        return madeBy;
    }

    Instant madeAt() {
        return madeAt;
    }
}
