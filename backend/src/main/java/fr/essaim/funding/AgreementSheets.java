package fr.essaim.funding;

import fr.essaim.audit.People;
import fr.essaim.funding.FundingBook.Entry;
import fr.essaim.shared.error.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Agreements as they are shown one by one: with their lines and payments, in a fixed number of statements. */
@ApplicationScoped
class AgreementSheets {

    private final FundingAgreements agreements;
    private final FundingPayments payments;
    private final AgreementList list;
    private final FundingBook book;
    private final People people;

    AgreementSheets(
            FundingAgreements agreements,
            FundingPayments payments,
            AgreementList list,
            FundingBook book,
            People people) {
        this.agreements = agreements;
        this.payments = payments;
        this.list = list;
        this.book = book;
        this.people = people;
    }

    /** Another's is not found. */
    AgreementDetails require(FundingReader reader, UUID id) {
        var summary = list.find(reader, id).orElseThrow(() -> new Refusal.NotFound("funding agreement", id));
        var agreement = Objects.requireNonNull(agreements.findById(id));
        var updatedBy =
                reader.team() ? people.of(List.of(agreement.updatedBy())).get(agreement.updatedBy()) : null;
        return new AgreementDetails(
                id,
                summary,
                agreement.nature(),
                agreement.conditions(),
                agreement.decisionReference(),
                agreement.euNotified(),
                agreement.scheme(),
                book.ofAgreement(reader, id).stream().map(Entry::line).toList(),
                payments.of(id).stream()
                        .map(payment -> PaymentDetails.of(payment, list.today()))
                        .toList(),
                agreement.updatedAt(),
                updatedBy);
    }

    /** As it stands once the database has what was written. */
    AgreementDetails afterWriting(FundingAgreement agreement) {
        agreements.flush();
        return require(FundingReader.TEAM, agreement.id());
    }
}
