package fr.essaim.project;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fr.essaim.organisation.Organisation;
import fr.essaim.shared.error.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
public class Projects implements PanacheRepositoryBase<Project, UUID> {

    public Project require(String slug) {
        return found(
                find("from Project p left join fetch p.sponsor where p.slug = ?1", slug)
                        .singleResultOptional(),
                slug);
    }

    /** One that everybody may read of. */
    public Project requirePublished(String slug) {
        return found(
                find(
                                "from Project p where p.slug = ?1 and exists "
                                        + "(select 1 from PublishedSheet s where s.project = p and s.supersededAt is null)",
                                slug)
                        .singleResultOptional(),
                slug);
    }

    /** Until the transaction ends nobody else changes it. */
    public Project requireForWriting(String slug) {
        return found(
                find("slug = ?1", slug).withLock(LockModeType.PESSIMISTIC_WRITE).singleResultOptional(), slug);
    }

    private static Project found(Optional<Project> project, String slug) {
        return project.orElseThrow(() -> new Refusal.NotFound("project", slug));
    }

    List<Project> sponsoredBy(Organisation organisation) {
        return list("sponsor", organisation);
    }

    /**
     * The slugs of projects whose names begin alike, all at once: one name may be common. Whoever asks next waits until
     * this transaction ends: both would find the same one free.
     */
    Set<String> slugsLike(String slug) {
        getEntityManager()
                .createNativeQuery("select count(*) from pg_advisory_xact_lock(hashtext(:slug))", Long.class)
                .setParameter("slug", "slug " + slug)
                .getSingleResult();
        return find("select slug from Project where slug = ?1 or slug like ?2", slug, slug + "-%")
                .project(String.class)
                .stream()
                .collect(toUnmodifiableSet());
    }
}
