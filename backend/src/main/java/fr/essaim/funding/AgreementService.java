package fr.essaim.funding;

import fr.essaim.funding.AgreementList.Row;
import fr.essaim.organisation.Organisation;
import fr.essaim.shared.error.FieldError;
import fr.essaim.shared.error.Refusal;
import fr.essaim.shared.paging.Page;
import fr.essaim.shared.paging.SortedCursor;
import fr.essaim.shared.security.Caller;
import fr.essaim.shared.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class AgreementService {

    private final FundingAgreements agreements;
    private final FundingPayments payments;
    private final AgreementList list;
    private final AgreementSheets sheets;
    private final AgreementParties parties;
    private final LineWriter lines;
    private final Caller caller;
    private final ETags etags;
    private final Clock clock;

    AgreementService(
            FundingAgreements agreements,
            FundingPayments payments,
            AgreementList list,
            AgreementSheets sheets,
            AgreementParties parties,
            LineWriter lines,
            Caller caller,
            ETags etags,
            Clock clock) {
        this.agreements = agreements;
        this.payments = payments;
        this.list = list;
        this.sheets = sheets;
        this.parties = parties;
        this.lines = lines;
        this.caller = caller;
        this.etags = etags;
        this.clock = clock;
    }

    Page<AgreementSummary> list(
            AgreementFilter filter, AgreementOrder order, boolean descending, @Nullable String cursor, int limit) {
        var after = SortedCursor.parse(cursor);
        var found = list.list(FundingReader.of(caller), filter, order, descending, after, limit + 1);
        return Page.of(
                found,
                limit,
                Row::agreement,
                row -> new SortedCursor<>(row.key(), row.agreement().id()));
    }

    AgreementDetails get(UUID id) {
        return sheets.require(FundingReader.of(caller), id);
    }

    AgreementDetails add(AgreementDraft draft) {
        var signed = parties.of(draft);
        var purposes = lines.purposes(draft);
        requireFree(draft, signed.funder(), null);
        var agreement =
                new FundingAgreement(draft, signed.funder(), signed.beneficiary(), caller.username(), clock.instant());
        agreements.persist(agreement);
        lines.write(agreement, purposes);
        return sheets.afterWriting(agreement);
    }

    AgreementDetails change(UUID id, @Nullable String ifMatch, AgreementDraft draft) {
        var agreement = seen(id, ifMatch);
        var signed = parties.of(draft);
        var purposes = lines.purposes(draft);
        requireFree(draft, signed.funder(), id);
        requireRoomForPayments(id, draft.amount());
        agreement.write(draft, signed.funder(), signed.beneficiary(), caller.username(), clock.instant());
        lines.write(agreement, purposes);
        return sheets.afterWriting(agreement);
    }

    /** What money has come for stays. */
    void delete(UUID id, @Nullable String ifMatch) {
        var agreement = seen(id, ifMatch);
        var planned = payments.of(id);
        if (planned.stream().anyMatch(FundingPayment::isReceived)) {
            throw new Refusal.Conflict("Payments of this agreement have been received: it stays.");
        }
        planned.forEach(payments::delete);
        lines.deleteOf(agreement);
        agreements.flush();
        agreements.delete(agreement);
    }

    private FundingAgreement seen(UUID id, @Nullable String ifMatch) {
        var agreement = agreements.requireForWriting(id);
        etags.require(ifMatch, sheets.require(FundingReader.of(caller), id));
        return agreement;
    }

    /** Neither what is expected nor what came is more than is agreed. */
    private void requireRoomForPayments(UUID id, BigDecimal amount) {
        var paid = payments.of(id);
        var expected = Money.sum(paid.stream().map(FundingPayment::expectedAmount));
        var received =
                Money.sum(paid.stream().map(FundingPayment::receivedAmount).filter(Objects::nonNull));
        var most = expected.max(received);
        if (most.compareTo(amount) > 0) {
            throw new Refusal.Invalid(FieldError.pointer(
                    "/amount",
                    "payments-exceed-amount",
                    "Its payments come to %s already: change them first.".formatted(most)));
        }
    }

    private void requireFree(AgreementDraft draft, Organisation funder, @Nullable UUID own) {
        agreements
                .withReference(funder, draft.reference())
                .filter(other -> !other.equals(own))
                .ifPresent(_ -> {
                    throw new Refusal.Invalid(FieldError.pointer(
                            "/reference", "duplicate", "This funder has an agreement of this reference already."));
                });
    }
}
