package fr.essaim.project;

import fr.essaim.shared.error.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PublishedSheets implements PanacheRepositoryBase<PublishedSheet, UUID> {

    PublishedSheet requireCurrent(String slug) {
        return find("slug = ?1 and supersededAt is null", slug)
                .singleResultOptional()
                .orElseThrow(() -> new Refusal.NotFound("published project", slug));
    }

    PublishedSheet requireRevision(String slug, int revision) {
        return find("slug = ?1 and revision = ?2", slug, revision)
                .singleResultOptional()
                .orElseThrow(() -> new Refusal.NotFound("revision of published project " + slug, revision));
    }

    Optional<PublishedSheet> currentOf(Project project) {
        return find("project = ?1 and supersededAt is null", project).singleResultOptional();
    }

    /** The organisations that published sheets name. */
    List<UUID> sponsors() {
        return find("select distinct s.sponsor.id from PublishedSheet s where s.supersededAt is null")
                .project(UUID.class)
                .list();
    }

    /** The newest first. */
    List<PublishedSheet> of(String slug) {
        return list("slug = ?1 order by revision desc", slug);
    }
}
