package fr.essaim.funding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class FundingLines implements PanacheRepositoryBase<FundingLine, UUID> {

    List<FundingLine> of(FundingAgreement agreement) {
        return list("agreement = ?1", agreement);
    }
}
