package fr.essaim.diagnostic.publication;

import fr.essaim.shared.error.Refusal;
import fr.essaim.territory.Territory;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class DiagnosticSubscriptions implements PanacheRepositoryBase<DiagnosticSubscription, UUID> {

    /** By the territory's name. */
    List<DiagnosticSubscription> of(String account) {
        return list(
                "from DiagnosticSubscription s join fetch s.territory t where s.account = ?1 order by t.name", account);
    }

    List<DiagnosticSubscription> to(Territory territory) {
        return list("territory", territory);
    }

    DiagnosticSubscription require(String account, UUID id) {
        return find(
                        "from DiagnosticSubscription s join fetch s.territory where s.account = ?1 and s.id = ?2",
                        account,
                        id)
                .singleResultOptional()
                .orElseThrow(() -> new Refusal.NotFound("subscription", id));
    }
}
