package fr.essaim.audit;

import fr.essaim.audit.AuditEventDetails.Actor;
import fr.essaim.audit.AuditEventDetails.FieldChange;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was done to something or to a part of it, as those who work on it read it: by whom and field by field,
 * not from where. {@code actor} is absent when Essaim acted by itself.
 */
public record HistoryEvent(
        UUID id,
        Instant at,
        Action action,
        @Nullable Actor actor,
        String subjectType,
        String subjectId,
        List<FieldChange> changes) {

    static HistoryEvent of(AuditEventDetails event) {
        return new HistoryEvent(
                event.id(),
                event.at(),
                event.action(),
                event.actor(),
                event.subjectType(),
                event.subjectId(),
                event.changes());
    }
}
