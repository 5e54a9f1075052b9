package fr.essaim.note;

import fr.essaim.shared.error.Refusal;
import fr.essaim.shared.paging.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class TerritoryNotes implements PanacheRepositoryBase<TerritoryNote, UUID> {

    /** The newest first, from after the cursor on. */
    List<TerritoryNote> of(String territory, Cursor cursor, int limit) {
        return find("territory.code = ?1 and id < ?2 order by id desc", territory, cursor.id())
                .page(0, limit)
                .list();
    }

    TerritoryNote require(String territory, UUID id) {
        return require(territory, id, LockModeType.NONE);
    }

    /** Until the transaction ends nobody else changes it. */
    TerritoryNote requireForWriting(String territory, UUID id) {
        return require(territory, id, LockModeType.PESSIMISTIC_WRITE);
    }

    private TerritoryNote require(String territory, UUID id, LockModeType lock) {
        return find("territory.code = ?1 and id = ?2", territory, id)
                .withLock(lock)
                .singleResultOptional()
                .orElseThrow(() -> new Refusal.NotFound("note", id));
    }
}
