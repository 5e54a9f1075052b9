package fr.essaim.funding;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A payment of an agreement: when how much is due, and when how much of it came. */
@Entity
public class FundingPayment {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private FundingAgreement agreement;

    private LocalDate dueOn;
    private BigDecimal expectedAmount;
    private @Nullable LocalDate receivedOn;
    private @Nullable BigDecimal receivedAmount;
    private @Nullable String reference;

    protected FundingPayment() {}

    FundingPayment(FundingAgreement agreement, PaymentDraft draft) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.agreement = agreement;
        write(draft);
    }

    final void write(PaymentDraft draft) {
        this.dueOn = draft.dueOn();
        this.expectedAmount = Money.of(draft.expectedAmount());
        this.receivedOn = draft.receivedOn();
        this.receivedAmount = draft.receivedAmount() == null ? null : Money.of(draft.receivedAmount());
        this.reference = draft.reference();
    }

    boolean isOf(FundingAgreement other) {
        return agreement.id().equals(other.id());
    }

    boolean isReceived() {
        return receivedOn != null;
    }

    UUID id() {
        return id;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    BigDecimal expectedAmount() {
        return expectedAmount;
    }

    @Nullable
    LocalDate receivedOn() {
        return receivedOn;
    }

    @Nullable
    BigDecimal receivedAmount() {
        return receivedAmount;
    }

    @Nullable
    String reference() {
        return reference;
    }
}
