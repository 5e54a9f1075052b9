package fr.essaim.indicator.mapping;

import fr.essaim.shared.error.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class FileMappings implements PanacheRepositoryBase<FileMapping, UUID> {

    FileMapping require(UUID id) {
        return require(id, LockModeType.NONE);
    }

    /** Until the transaction ends nobody else changes it. */
    FileMapping requireForWriting(UUID id) {
        return require(id, LockModeType.PESSIMISTIC_WRITE);
    }

    public List<FileMapping> byName() {
        return list("order by lower(name), id");
    }

    boolean isTaken(String name, UUID by) {
        return count("lower(name) = lower(?1) and id <> ?2", name, by) > 0;
    }

    private FileMapping require(UUID id, LockModeType lock) {
        return findByIdOptional(id, lock).orElseThrow(() -> new Refusal.NotFound("described table", id));
    }
}
