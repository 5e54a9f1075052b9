package fr.essaim.project.model;

import fr.essaim.project.Project;
import fr.essaim.shared.error.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ModelVersions implements PanacheRepositoryBase<ModelVersion, UUID> {

    /** Drafts are there for those who may read them only. */
    ModelVersion require(Project project, int number, boolean draftsToo) {
        return find("project = ?1 and number = ?2", project, number)
                .singleResultOptional()
                .filter(version -> draftsToo || !version.isDraft())
                .orElseThrow(() -> new Refusal.NotFound("model version", number));
    }

    Optional<ModelVersion> publishedOf(UUID project) {
        return find("project.id = ?1 and state = ?2", project, ModelVersionState.PUBLISHED)
                .singleResultOptional();
    }

    boolean hasDraft(Project project) {
        return count("project = ?1 and state = ?2", project, ModelVersionState.DRAFT) > 0;
    }

    int nextNumber(Project project) {
        return (int) count("project = ?1", project) + 1;
    }
}
