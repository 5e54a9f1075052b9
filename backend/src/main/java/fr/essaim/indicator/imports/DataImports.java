package fr.essaim.indicator.imports;

import fr.essaim.shared.error.Refusal;
import fr.essaim.shared.paging.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class DataImports implements PanacheRepositoryBase<DataImport, UUID> {

    List<DataImport> before(Cursor cursor, int limit) {
        return find("from DataImport i where i.id < ?1 order by i.id desc", cursor.id())
                .page(0, limit)
                .list();
    }

    DataImport require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new Refusal.NotFound("import", id));
    }

    /** Until the transaction ends nobody else changes it. */
    DataImport requireForWriting(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new Refusal.NotFound("import", id));
    }

    /** The very same bytes, already looked at or recorded. */
    Optional<DataImport> standing(String sha256) {
        return find("sha256 = ?1 and state <> ?2 order by id desc", sha256, ImportState.WITHDRAWN)
                .firstResultOptional();
    }

    /** When figures last changed; null when they never did. */
    Optional<Instant> figuresAsOf() {
        return Optional.ofNullable(getEntityManager()
                .createQuery(
                        "select max(greatest(i.recordedAt, coalesce(i.withdrawnAt, i.recordedAt))) from DataImport i",
                        Instant.class)
                .getSingleResult());
    }

    /** What nobody decided on for long. */
    List<DataImport> forgotten(Instant since) {
        return list("state = ?1 and importedAt < ?2", ImportState.PREVIEW, since);
    }
}
