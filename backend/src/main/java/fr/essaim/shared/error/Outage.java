package fr.essaim.shared.error;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a failure of what we depend on, which passes, from one of our own. */
final class Outage {

    /**
     * Classes of SQLSTATE: connection lost, not enough resources, stopped by an operator or by a timeout; lock not had
     * in time.
     */
    private static final Set<String> PASSING = Set.of("08", "53", "57", "55");

    private Outage() {}

    static boolean isBehind(@Nullable Throwable failure) {
        var cause = failure;
        for (int depth = 0; cause != null && depth < 20; depth++) {
            if (isOutage(cause)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean isOutage(Throwable cause) {
        return switch (cause) {
            case SQLTransientException _, ConnectException _, SocketTimeoutException _ -> true;
            case SQLException sql ->
                sql.getSQLState() == null
                        ? String.valueOf(sql.getMessage()).contains("Acquisition timeout")
                        : PASSING.contains(sql.getSQLState().substring(0, 2));
            default -> false;
        };
    }
}
