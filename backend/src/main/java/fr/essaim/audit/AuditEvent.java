package fr.essaim.audit;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One thing that was done: added once, never changed; the database refuses it to the application's role. */
@Entity
@Immutable
public class AuditEvent {

    @Id
    private UUID id;

    private Instant at;

    @Enumerated(EnumType.STRING)
    private Action action;

    private @Nullable UUID person;
    private String subjectType;
    private String subjectId;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Change> changes;

    private @Nullable String address;
    private @Nullable String requestId;

    protected AuditEvent() {}

    AuditEvent(Instant at, Action action, Subject subject, List<Change> changes, Origin origin) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.at = at;
        this.action = action;
        this.subjectType = subject.type();
        this.subjectId = subject.id();
        this.changes = changes;
        this.person = origin.person();
        this.address = origin.address();
        this.requestId = origin.requestId();
    }

    UUID id() {
        return id;
    }

    Instant at() {
        return at;
    }

    Action action() {
        return action;
    }

    Subject subject() {
        return new Subject(subjectType, subjectId);
    }

    List<Change> changes() {
        return changes;
    }

    Origin origin() {
        return new Origin(person, address, requestId);
    }

    /** What it was done to: the entity's name and its id. */
    record Subject(String type, String id) {}

    /** By whom, from where, in which request; all absent when Essaim acted by itself. */
    record Origin(
            @Nullable UUID person,
            @Nullable String address,
            @Nullable String requestId) {}
}
