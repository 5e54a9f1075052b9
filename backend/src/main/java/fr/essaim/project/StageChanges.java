package fr.essaim.project;

import fr.essaim.project.StageChange.State;
import fr.essaim.shared.error.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class StageChanges implements PanacheRepositoryBase<StageChange, UUID> {

    /** The oldest first. */
    List<StageChange> of(Project project) {
        return list("project = ?1 order by id", project);
    }

    StageChange requireWaiting(Project project, UUID id) {
        var change = find("project = ?1 and id = ?2", project, id)
                .singleResultOptional()
                .orElseThrow(() -> new Refusal.NotFound("proposed step", id));
        if (change.state() != State.PROPOSED) {
            throw new Refusal.Conflict("This step has been decided on already.");
        }
        return change;
    }
}
