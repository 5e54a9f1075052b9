package fr.essaim.diagnostic.publication;

import fr.essaim.diagnostic.Diagnostic;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Restitutions implements PanacheRepositoryBase<Restitution, UUID> {

    Optional<Restitution> of(Diagnostic diagnostic) {
        return findByIdOptional(diagnostic.id());
    }
}
