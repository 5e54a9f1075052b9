package fr.essaim.diagnostic.initiative;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.essaim.audit.Personal;
import fr.essaim.diagnostic.Diagnostic;
import fr.essaim.project.TargetPublic;
import fr.essaim.project.model.StepKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody looked for and did not find: for a whole step, or for one public of it. */
@Entity
public class ConfirmedGap {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @SuppressWarnings("UnusedVariable") // queries alone ask for it
    private Diagnostic diagnostic;

    @Enumerated(EnumType.STRING)
    private StepKind step;

    @Enumerated(EnumType.STRING)
    private @Nullable TargetPublic targetPublic;

    private String reason;

    @Personal(of = "confirmedBy")
    @SuppressWarnings("UnusedVariable") // the trail alone asks for it
    private String confirmedBy;

    private Instant confirmedAt;

    protected ConfirmedGap() {}

    ConfirmedGap(Diagnostic diagnostic, GapDraft draft, String by, Instant at) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.diagnostic = diagnostic;
        this.step = draft.step();
        this.targetPublic = draft.targetPublic();
        this.reason = draft.reason().strip();
        this.confirmedBy = by;
        this.confirmedAt = at;
    }

    UUID id() {
        return id;
    }

    StepKind step() {
        return step;
    }

    @Nullable
    TargetPublic targetPublic() {
        return targetPublic;
    }

    String reason() {
        return reason;
    }

    Instant confirmedAt() {
        return confirmedAt;
    }
}
