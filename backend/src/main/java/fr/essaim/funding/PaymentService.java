package fr.essaim.funding;

import fr.essaim.shared.error.FieldError;
import fr.essaim.shared.error.Refusal;
import fr.essaim.shared.security.Caller;
import fr.essaim.shared.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is to be paid of an agreement, and what came; it is all a part of the agreement, and shown with it. */
@ApplicationScoped
@Transactional
class PaymentService {

    private final FundingAgreements agreements;
    private final FundingPayments payments;
    private final AgreementList list;
    private final AgreementSheets sheets;
    private final Caller caller;
    private final ETags etags;
    private final Clock clock;

    PaymentService(
            FundingAgreements agreements,
            FundingPayments payments,
            AgreementList list,
            AgreementSheets sheets,
            Caller caller,
            ETags etags,
            Clock clock) {
        this.agreements = agreements;
        this.payments = payments;
        this.list = list;
        this.sheets = sheets;
        this.caller = caller;
        this.etags = etags;
        this.clock = clock;
    }

    AgreementDetails add(UUID id, PaymentDraft draft) {
        var agreement = agreements.requireForWriting(id);
        require(agreement, draft, null);
        payments.persist(new FundingPayment(agreement, draft));
        return touched(agreement);
    }

    AgreementDetails change(UUID id, UUID paymentId, @Nullable String ifMatch, PaymentDraft draft) {
        var agreement = agreements.requireForWriting(id);
        var payment = payments.require(agreement, paymentId);
        etags.require(ifMatch, sheets.require(FundingReader.TEAM, id));
        require(agreement, draft, payment);
        payment.write(draft);
        return touched(agreement);
    }

    /** What has been received stays. */
    AgreementDetails delete(UUID id, UUID paymentId, @Nullable String ifMatch) {
        var agreement = agreements.requireForWriting(id);
        var payment = payments.require(agreement, paymentId);
        etags.require(ifMatch, sheets.require(FundingReader.TEAM, id));
        if (payment.isReceived()) {
            throw new Refusal.Conflict("This payment has been received: it stays.");
        }
        payments.delete(payment);
        return touched(agreement);
    }

    private AgreementDetails touched(FundingAgreement agreement) {
        agreement.touch(caller.username(), clock.instant());
        return sheets.afterWriting(agreement);
    }

    private void require(FundingAgreement agreement, PaymentDraft draft, @Nullable FundingPayment own) {
        var errors = new ArrayList<FieldError>();
        if ((draft.receivedOn() == null) != (draft.receivedAmount() == null)) {
            errors.add(FieldError.pointer(
                    draft.receivedOn() == null ? "/receivedOn" : "/receivedAmount",
                    "receipt-incomplete",
                    "A payment that came has a day and an amount: give both, or none."));
        }
        requirePast(draft.receivedOn(), errors);
        var others = payments.of(agreement.id()).stream()
                .filter(payment -> own == null || !payment.id().equals(own.id()))
                .toList();
        requireRoom(
                agreement,
                "/expectedAmount",
                draft.expectedAmount(),
                others.stream().map(FundingPayment::expectedAmount),
                errors);
        if (draft.receivedAmount() != null) {
            requireRoom(
                    agreement,
                    "/receivedAmount",
                    draft.receivedAmount(),
                    others.stream().flatMap(payment -> Stream.ofNullable(payment.receivedAmount())),
                    errors);
        }
        if (!errors.isEmpty()) {
            throw new Refusal.Invalid(errors);
        }
    }

    private void requirePast(@Nullable LocalDate receivedOn, List<FieldError> errors) {
        if (receivedOn != null && receivedOn.isAfter(list.today())) {
            errors.add(FieldError.pointer(
                    "/receivedOn", "date-to-come", "This is yet to come: a payment is received once it is there."));
        }
    }

    /** All payments together stay within the agreement. */
    private static void requireRoom(
            FundingAgreement agreement,
            String pointer,
            BigDecimal amount,
            Stream<BigDecimal> others,
            List<FieldError> errors) {
        var left = agreement.amount().subtract(Money.sum(others));
        if (amount.compareTo(left) > 0) {
            errors.add(FieldError.pointer(
                    pointer,
                    "payments-exceed-amount",
                    "Of the agreement %s are left: payments do not go beyond it.".formatted(left)));
        }
    }
}
