package fr.essaim.organisation;

import fr.essaim.shared.error.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class Organisations implements PanacheRepositoryBase<Organisation, UUID> {

    /** The one of exactly that name; there must be one. */
    public Organisation named(String name) {
        return find("name", name).singleResult();
    }

    /** The one of that id, or the one that its duplicate was merged into. */
    public Optional<Organisation> current(UUID id) {
        return findByIdOptional(id)
                .map(found -> found.mergedInto() == null ? found : Objects.requireNonNull(found.mergedInto()));
    }

    Organisation require(UUID id) {
        return find(
                        "from Organisation o left join fetch o.successorOf left join fetch o.mergedInto where o.id = ?1",
                        id)
                .singleResultOptional()
                .orElseThrow(() -> notFound(id));
    }

    /** Until the transaction ends nobody else changes it. */
    Organisation requireForWriting(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> notFound(id));
    }

    /** Nobody else changes it; nothing is said of one that is not there. */
    void lock(UUID id) {
        findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    boolean isTaken(String code, UUID by) {
        return count("code = ?1 and id <> ?2", code, by) > 0;
    }

    List<Organisation> successorsOf(Organisation organisation) {
        return list("successorOf", organisation);
    }

    List<Organisation> mergedInto(Organisation organisation) {
        return list("mergedInto", organisation);
    }

    static Refusal notFound(UUID id) {
        return new Refusal.NotFound("organisation", id);
    }
}
