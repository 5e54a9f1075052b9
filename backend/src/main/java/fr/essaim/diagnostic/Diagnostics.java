package fr.essaim.diagnostic;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fr.essaim.shared.error.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
public class Diagnostics implements PanacheRepositoryBase<Diagnostic, UUID> {

    Diagnostic require(String slug) {
        return found(
                find("from Diagnostic d join fetch d.territory left join fetch d.predecessor where d.slug = ?1", slug)
                        .singleResultOptional(),
                slug);
    }

    /** Until the transaction ends nobody else changes it or any of its parts. */
    Diagnostic requireForWriting(String slug) {
        return found(
                find("slug = ?1", slug).withLock(LockModeType.PESSIMISTIC_WRITE).singleResultOptional(), slug);
    }

    /** The version that follows, if somebody has begun it and nobody has given it up. */
    public Optional<Diagnostic> successorOf(Diagnostic diagnostic) {
        return find("predecessor = ?1 and stage <> ?2", diagnostic, DiagnosticStage.ABANDONED)
                .singleResultOptional();
    }

    /** The slugs of those whose titles begin alike, all at once. */
    public Set<String> slugsLike(String slug) {
        return find("select slug from Diagnostic where slug = ?1 or slug like ?2", slug, slug + "-%")
                .project(String.class)
                .stream()
                .collect(toUnmodifiableSet());
    }

    private static Diagnostic found(Optional<Diagnostic> diagnostic, String slug) {
        return diagnostic.orElseThrow(() -> new Refusal.NotFound("diagnostic", slug));
    }
}
