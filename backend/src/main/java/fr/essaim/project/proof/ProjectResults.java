package fr.essaim.project.proof;

import fr.essaim.project.Project;
import fr.essaim.shared.error.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ProjectResults implements PanacheRepositoryBase<ProjectResult, UUID> {

    /** In the order they were entered. */
    List<ProjectResult> of(Project project) {
        return list("from ProjectResult r left join fetch r.document where r.project = ?1 order by r.id", project);
    }

    ProjectResult require(Project project, UUID id) {
        return find("project = ?1 and id = ?2", project, id)
                .singleResultOptional()
                .orElseThrow(() -> new Refusal.NotFound("result", id));
    }

    /** Whether one has an interval; what is illustrative shows something of an illustrative project alone. */
    boolean hasInterval(UUID project) {
        return count(
                        "project.id = ?1 and lowerBound is not null and (illustrative = false or project.illustrative = true)",
                        project)
                > 0;
    }
}
