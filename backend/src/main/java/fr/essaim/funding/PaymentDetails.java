package fr.essaim.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A payment in euros: what is due and when, what came and when. */
public record PaymentDetails(
        UUID id,
        LocalDate dueOn,
        BigDecimal expectedAmount,
        @Nullable LocalDate receivedOn,
        @Nullable BigDecimal receivedAmount,
        @Nullable String reference,
        PaymentState state) {

    static PaymentDetails of(FundingPayment payment, LocalDate today) {
        return new PaymentDetails(
                payment.id(),
                payment.dueOn(),
                payment.expectedAmount(),
                payment.receivedOn(),
                payment.receivedAmount(),
                payment.reference(),
                PaymentState.of(payment.dueOn(), payment.receivedOn(), today));
    }
}
