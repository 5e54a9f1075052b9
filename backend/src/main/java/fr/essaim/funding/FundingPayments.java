package fr.essaim.funding;

import fr.essaim.shared.error.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class FundingPayments implements PanacheRepositoryBase<FundingPayment, UUID> {

    /** The earliest due first. */
    List<FundingPayment> of(UUID agreement) {
        return list("agreement.id = ?1 order by dueOn, id", agreement);
    }

    FundingPayment require(FundingAgreement agreement, UUID id) {
        return findByIdOptional(id)
                .filter(payment -> payment.isOf(agreement))
                .orElseThrow(() -> new Refusal.NotFound("payment", id));
    }
}
