package fr.essaim.shared.error;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Two at once that each were right alone: both looked, both found a name free, and the database let one of them have it.
 */
final class Collision {

    private static final String UNIQUE_VIOLATION = "23505";

    private Collision() {}

    static boolean isBehind(@Nullable Throwable failure) {
        return Causes.any(
                failure, cause -> cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState()));
    }
}
