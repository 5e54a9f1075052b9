package fr.essaim.funding;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.essaim.audit.Personal;
import fr.essaim.organisation.Organisation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a funder has agreed to give, in euros; its lines share the whole of it out. {@code @Column} marks what SQL alone asks for. */
@Entity
public class FundingAgreement {

    @Id
    private UUID id;

    private String reference;

    @Column
    private String title;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation funder;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation beneficiary;

    private BigDecimal amount;

    @Column
    private LocalDate signedOn;

    @Column
    private LocalDate startsOn;

    @Column
    private LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    private AidNature nature;

    private @Nullable String conditions;
    private @Nullable String decisionReference;
    private boolean euNotified;
    private @Nullable String scheme;

    @Column
    private boolean illustrative;

    @Column
    private Instant createdAt;

    private Instant updatedAt;

    @Personal(of = "updatedBy")
    private String updatedBy;

    protected FundingAgreement() {}

    FundingAgreement(AgreementDraft draft, Organisation funder, Organisation beneficiary, String by, Instant at) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.createdAt = at;
        write(draft, funder, beneficiary, by, at);
    }

    /** What it says from now on. */
    final void write(AgreementDraft draft, Organisation funder, Organisation beneficiary, String by, Instant at) {
        this.reference = draft.reference();
        this.title = draft.title();
        this.funder = funder;
        this.beneficiary = beneficiary;
        this.amount = Money.of(draft.amount());
        this.signedOn = draft.signedOn();
        this.startsOn = draft.startsOn();
        this.endsOn = draft.endsOn();
        this.nature = draft.nature();
        this.conditions = draft.conditions();
        this.decisionReference = draft.decisionReference();
        this.euNotified = draft.euNotified();
        this.scheme = draft.scheme();
        this.illustrative = draft.illustrative();
        this.updatedBy = by;
        this.updatedAt = at;
    }

    /** Whether these two have signed it, in either part. */
    boolean isBetween(Organisation one, Organisation other) {
        return Set.of(funder.id(), beneficiary.id()).equals(Set.of(one.id(), other.id()));
    }

    /** One of the two parties goes on as another organisation. */
    void goOnWith(Organisation duplicate, Organisation into) {
        if (funder.id().equals(duplicate.id())) {
            this.funder = into;
        }
        if (beneficiary.id().equals(duplicate.id())) {
            this.beneficiary = into;
        }
    }

    /** Somebody changed a payment of it. */
    void touch(String by, Instant at) {
        this.updatedBy = by;
        this.updatedAt = at;
    }

    UUID id() {
        return id;
    }

    String reference() {
        return reference;
    }

    BigDecimal amount() {
        return amount;
    }

    AidNature nature() {
        return nature;
    }

    @Nullable
    String conditions() {
        return conditions;
    }

    @Nullable
    String decisionReference() {
        return decisionReference;
    }

    boolean euNotified() {
        return euNotified;
    }

    @Nullable
    String scheme() {
        return scheme;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    String updatedBy() {
        return updatedBy;
    }
}
