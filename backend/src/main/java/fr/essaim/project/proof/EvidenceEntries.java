package fr.essaim.project.proof;

import fr.essaim.project.Project;
import fr.essaim.shared.error.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class EvidenceEntries implements PanacheRepositoryBase<Evidence, UUID> {

    /** The newest first. */
    List<Evidence> of(Project project) {
        return list("from Evidence e join fetch e.document where e.project = ?1 order by e.id desc", project);
    }

    Evidence require(Project project, UUID id) {
        return find("from Evidence e join fetch e.document where e.project = ?1 and e.id = ?2", project, id)
                .singleResultOptional()
                .orElseThrow(() -> new Refusal.NotFound("evidence", id));
    }
}
