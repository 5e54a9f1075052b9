package fr.essaim.diagnostic.publication;

import fr.essaim.diagnostic.Diagnostic;
import fr.essaim.shared.error.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class Publications implements PanacheRepositoryBase<Publication, UUID> {

    Publication require(Diagnostic diagnostic) {
        return findByIdOptional(diagnostic.id())
                .orElseThrow(() -> new Refusal.NotFound("published diagnostic", diagnostic.slug()));
    }
}
