package fr.essaim.project.proof;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.essaim.audit.Personal;
import fr.essaim.project.EvidenceDetails.State;
import fr.essaim.project.Project;
import fr.essaim.shared.error.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a project's level of evidence rests on: entered by one, confirmed by another, then never changed. */
@Entity
public class Evidence {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Project project;

    @ManyToOne(fetch = FetchType.LAZY)
    private Document document;

    private int level;

    @Personal(of = "enteredBy")
    private String reviewer;

    private LocalDate reviewedOn;
    private LocalDate validUntil;
    private String note;

    @Personal(of = "enteredBy")
    private String enteredBy;

    private Instant enteredAt;

    @Personal(of = "confirmedBy")
    private @Nullable String confirmedBy;

    private @Nullable Instant confirmedAt;

    @Personal(of = "withdrawnBy")
    private @Nullable String withdrawnBy;

    private @Nullable Instant withdrawnAt;
    private @Nullable String withdrawalReason;

    protected Evidence() {}

    Evidence(Project project, EvidenceDraft draft, Document document, String by, Instant at) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.project = project;
        write(draft, document, by, at);
    }

    /** Whoever changes it has entered it: another one confirms. */
    final void write(EvidenceDraft draft, Document document, String by, Instant at) {
        requireNotConfirmed();
        this.document = document;
        this.level = draft.level();
        this.reviewer = draft.reviewer();
        this.reviewedOn = draft.reviewedOn();
        this.validUntil = draft.validUntil();
        this.note = draft.note();
        this.enteredBy = by;
        this.enteredAt = at;
    }

    final void requireNotConfirmed() {
        if (confirmedAt != null) {
            throw new Refusal.Conflict(
                    "Confirmed evidence stays as it is: a manager withdraws it, and another one is entered.");
        }
    }

    void confirm(String by, Instant at) {
        requireNotConfirmed();
        if (enteredBy.equals(by)) {
            throw new Refusal.Forbidden("Whoever entered evidence does not confirm it: another manager does.");
        }
        this.confirmedBy = by;
        this.confirmedAt = at;
    }

    void withdraw(String reason, String by, Instant at) {
        if (state() != State.CONFIRMED) {
            throw new Refusal.Conflict("Only confirmed evidence is withdrawn; what waits is changed or deleted.");
        }
        this.withdrawnBy = by;
        this.withdrawnAt = at;
        this.withdrawalReason = reason;
    }

    State state() {
        return withdrawnAt != null ? State.WITHDRAWN : confirmedAt != null ? State.CONFIRMED : State.ENTERED;
    }

    /** Those who did something with it. */
    Stream<String> accounts() {
        return Stream.of(enteredBy, confirmedBy, withdrawnBy).filter(Objects::nonNull);
    }

    UUID id() {
        return id;
    }

    Project project() {
        return project;
    }

    Document document() {
        return document;
    }

    int level() {
        return level;
    }

    String reviewer() {
        return reviewer;
    }

    LocalDate reviewedOn() {
        return reviewedOn;
    }

    LocalDate validUntil() {
        return validUntil;
    }

    String note() {
        return note;
    }

    String enteredBy() {
        return enteredBy;
    }

    Instant enteredAt() {
        return enteredAt;
    }

    @Nullable
    String confirmedBy() {
        return confirmedBy;
    }

    @Nullable
    Instant confirmedAt() {
        return confirmedAt;
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
