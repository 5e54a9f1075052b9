package fr.essaim.shared.idempotency;

import fr.essaim.shared.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Keys and the answers they had, for a day, in the transaction of what they stand for. */
@ApplicationScoped
public class IdempotencyRecords {

    private static final Duration KEPT = Duration.ofDays(1);

    private final DataSource database;
    private final Clock clock;

    IdempotencyRecords(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Takes the key if nobody has it; whoever comes with the same one meanwhile waits for our end. */
    boolean take(String caller, String key, String fingerprint) throws SQLException {
        try (var connection = database.getConnection()) {
            try (var old = connection.prepareStatement("delete from idempotency_record where created_at < ?")) {
                old.setObject(1, now().minus(KEPT));
                old.executeUpdate();
            }
            try (var insert = connection.prepareStatement("""
                    insert into idempotency_record (caller, key, fingerprint, created_at) values (?, ?, ?, ?)
                    on conflict (caller, key) do nothing""")) {
                insert.setString(1, caller);
                insert.setString(2, key);
                insert.setString(3, fingerprint);
                insert.setObject(4, now());
                return insert.executeUpdate() == 1;
            }
        }
    }

    Optional<IdempotencyRecord> find(String caller, String key) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select fingerprint, status, location, body from idempotency_record where caller = ? and key = ?")) {
            select.setString(1, caller);
            select.setString(2, key);
            try (var row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new IdempotencyRecord(
                                row.getString(1), row.getInt(2), row.getString(3), row.getString(4)))
                        : Optional.empty();
            }
        }
    }

    void answer(String caller, String key, int status, @Nullable String location, @Nullable String body)
            throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update idempotency_record set status = ?, location = ?, body = ? where caller = ? and key = ?")) {
            update.setInt(1, status);
            update.setString(2, location);
            update.setString(3, body);
            update.setString(4, caller);
            update.setString(5, key);
            update.executeUpdate();
        }
    }

    /** Lets go of all answers that name it: what was erased must not be told again, nor its request compared. */
    public void forget(UUID id) {
        try (var connection = database.getConnection()) {
            Sql.update(
                    connection,
                    "delete from idempotency_record where position(? in concat(location, ' ', body)) > 0",
                    id.toString());
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
