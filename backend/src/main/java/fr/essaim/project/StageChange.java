package fr.essaim.project;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.essaim.audit.Personal;
import fr.essaim.shared.error.Refusal;
import fr.essaim.shared.time.PartialDate;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A step of a project from one stage to another: proposed, then made or declined by a manager. */
@Entity
public class StageChange {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Project project;

    @Enumerated(EnumType.STRING)
    private Stage fromStage;

    @Enumerated(EnumType.STRING)
    private Stage toStage;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> skipped;

    @Enumerated(EnumType.STRING)
    private @Nullable ExitReason exitReason;

    private @Nullable String reason;
    private @Nullable String waiver;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "happened_date"))
    @AttributeOverride(name = "precision", column = @Column(name = "happened_precision"))
    private PartialDate happened;

    @Enumerated(EnumType.STRING)
    private State state;

    @Personal(of = "proposedBy")
    private String proposedBy;

    private Instant proposedAt;

    @Personal(of = "decidedBy")
    private @Nullable String decidedBy;

    private @Nullable Instant decidedAt;
    private @Nullable String decisionReason;

    /** What became of it. */
    public enum State {
        PROPOSED,
        MADE,
        DECLINED,
        WITHDRAWN
    }

    protected StageChange() {}

    public StageChange(Project project, StageChangeDraft draft, String by, Instant at) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.project = project;
        this.fromStage = project.stage();
        this.toStage = draft.to();
        this.skipped =
                project.skippedOnTheWayTo(draft.to()).stream().map(Enum::name).toList();
        this.exitReason = draft.exitReason();
        this.reason = draft.reason();
        this.waiver = draft.waiver();
        this.happened = draft.happened();
        this.state = State.PROPOSED;
        this.proposedBy = by;
        this.proposedAt = at;
    }

    /** Four eyes: whoever proposed it may have become a manager since. */
    void requireOtherThan(String by) {
        if (proposedBy.equals(by)) {
            throw new Refusal.Forbidden(
                    "Whoever proposed a step does not decide on it: another manager does, or take it back.");
        }
    }

    void make(String by, Instant at, @Nullable String decisionReason) {
        decide(State.MADE, by, at, decisionReason);
        project.follow(this, by, at);
    }

    void decline(String by, Instant at, String decisionReason) {
        decide(State.DECLINED, by, at, decisionReason);
    }

    void withdraw(String by, Instant at) {
        decide(State.WITHDRAWN, by, at, null);
    }

    private void decide(State decided, String by, Instant at, @Nullable String decisionReason) {
        this.state = decided;
        this.decidedBy = by;
        this.decidedAt = at;
        this.decisionReason = decisionReason;
    }

    /** Those who did something with it. */
    Stream<String> accounts() {
        return Stream.of(proposedBy, decidedBy).filter(Objects::nonNull);
    }

    UUID id() {
        return id;
    }

    Project project() {
        return project;
    }

    Stage from() {
        return fromStage;
    }

    Stage to() {
        return toStage;
    }

    List<Stage> skipped() {
        return skipped.stream().map(Stage::valueOf).toList();
    }

    @Nullable
    ExitReason exitReason() {
        return exitReason;
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    String waiver() {
        return waiver;
    }

    PartialDate happened() {
        return happened;
    }

    State state() {
        return state;
    }

    String proposedBy() {
        return proposedBy;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    @Nullable
    String decidedBy() {
        return decidedBy;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }

    @Nullable
    String decisionReason() {
        return decisionReason;
    }
}
