package fr.essaim.diagnostic.initiative;

import fr.essaim.diagnostic.Diagnostic;
import fr.essaim.shared.error.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ConfirmedGaps implements PanacheRepositoryBase<ConfirmedGap, UUID> {

    List<ConfirmedGap> of(Diagnostic diagnostic) {
        return list("diagnostic = ?1 order by id", diagnostic);
    }

    ConfirmedGap require(Diagnostic diagnostic, UUID id) {
        return find("diagnostic = ?1 and id = ?2", diagnostic, id)
                .singleResultOptional()
                .orElseThrow(() -> new Refusal.NotFound("confirmed gap", id));
    }
}
