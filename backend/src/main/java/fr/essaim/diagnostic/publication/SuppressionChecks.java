package fr.essaim.diagnostic.publication;

import fr.essaim.diagnostic.Diagnostic;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SuppressionChecks implements PanacheRepositoryBase<SuppressionSeen, UUID> {

    Optional<SuppressionSeen> lastOf(Diagnostic diagnostic) {
        return find("diagnostic = ?1 order by id desc", diagnostic).firstResultOptional();
    }
}
