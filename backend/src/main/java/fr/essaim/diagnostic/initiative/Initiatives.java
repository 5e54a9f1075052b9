package fr.essaim.diagnostic.initiative;

import fr.essaim.diagnostic.Diagnostic;
import fr.essaim.shared.error.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class Initiatives implements PanacheRepositoryBase<LocalInitiative, UUID> {

    public Optional<LocalInitiative> find(Diagnostic diagnostic, UUID id) {
        return find("diagnostic = ?1 and id = ?2", diagnostic, id).singleResultOptional();
    }

    public LocalInitiative require(Diagnostic diagnostic, UUID id) {
        return find(diagnostic, id).orElseThrow(() -> new Refusal.NotFound("initiative", id));
    }
}
