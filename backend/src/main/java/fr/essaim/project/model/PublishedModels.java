package fr.essaim.project.model;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Versions that everybody may read: published, of projects that are published. */
@ApplicationScoped
public class PublishedModels implements PanacheRepositoryBase<ModelVersion, UUID> {

    private static final String OF_PUBLISHED_PROJECTS = "from ModelVersion m join fetch m.project p where exists "
            + "(select 1 from PublishedSheet s where s.project = p and s.supersededAt is null) ";

    /** The current one of each project, by the project's name. */
    public List<ModelVersion> all() {
        return list(OF_PUBLISHED_PROJECTS + "and m.state = ?1 order by p.name", ModelVersionState.PUBLISHED);
    }

    /** That version, also if another has followed it. */
    public Optional<ModelVersion> find(String project, int number) {
        return find(
                        OF_PUBLISHED_PROJECTS + "and p.slug = ?1 and m.number = ?2 and m.state <> ?3",
                        project,
                        number,
                        ModelVersionState.DRAFT)
                .singleResultOptional();
    }
}
