package fr.essaim.organisation.contact;

import fr.essaim.organisation.Organisation;
import fr.essaim.shared.error.Refusal;
import fr.essaim.shared.paging.Cursor;
import fr.essaim.shared.paging.SortedCursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Contacts implements PanacheRepositoryBase<Contact, UUID> {

    /** The newest first, from after the cursor on. */
    List<Contact> of(Organisation organisation, Cursor cursor, int limit) {
        return find(
                        "from Contact c join fetch c.organisation where c.organisation = ?1 and c.id < ?2 order by c.id desc",
                        organisation,
                        cursor.id())
                .page(0, limit)
                .list();
    }

    /** Those that are erased next come first. */
    List<Contact> byPurge(@Nullable LocalDate until, @Nullable SortedCursor<UUID> after, int limit) {
        return find(
                        "from Contact c join fetch c.organisation where c.purgeAt <= ?1 "
                                + "and (c.purgeAt > ?2 or c.purgeAt = ?2 and c.id > ?3) order by c.purgeAt, c.id",
                        until == null ? LocalDate.of(9999, 12, 31) : until,
                        after == null ? LocalDate.EPOCH : day(after.key()),
                        after == null ? new UUID(0, 0) : after.last())
                .page(0, limit)
                .list();
    }

    Contact require(UUID id) {
        return find("from Contact c join fetch c.organisation where c.id = ?1", id)
                .singleResultOptional()
                .orElseThrow(() -> notFound(id));
    }

    /** Until the transaction ends nobody else changes it. */
    Contact requireForWriting(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> notFound(id));
    }

    List<UUID> due(LocalDate today) {
        return find("select c.id from Contact c where c.purgeAt <= ?1 order by c.purgeAt", today)
                .project(UUID.class)
                .list();
    }

    List<Contact> allOf(Organisation organisation) {
        return list("organisation", organisation);
    }

    private static Refusal notFound(UUID id) {
        return new Refusal.NotFound("contact", id);
    }

    private static LocalDate day(String key) {
        try {
            return LocalDate.parse(key);
        } catch (DateTimeException _) {
            throw Cursor.malformed();
        }
    }
}
