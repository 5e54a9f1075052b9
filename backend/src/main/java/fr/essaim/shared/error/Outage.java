package fr.essaim.shared.error;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells a failure of what we depend on, which passes, from one of our own. */
final class Outage {

    /**
     * Classes of SQLSTATE: connection lost, not enough resources, stopped by an operator or by a timeout; lock not had
     * in time.
     */
    private static final Set<String> PASSING = Set.of("08", "53", "57", "55");

    /** The pool says so in two ways: “Acquisition timeout …” of a new connection, “Sorry, acquisition timeout!” of any. */
    private static final Pattern NO_CONNECTION = Pattern.compile("[Aa]cquisition timeout");

    private Outage() {}

    static boolean isBehind(@Nullable Throwable failure) {
        return Causes.any(failure, Outage::isOutage);
    }

    private static boolean isOutage(Throwable cause) {
        return switch (cause) {
            case SQLTransientException _, ConnectException _, SocketTimeoutException _ -> true;
            case SQLException sql ->
                sql.getSQLState() == null
                        ? NO_CONNECTION
                                .matcher(String.valueOf(sql.getMessage()))
                                .find()
                        : PASSING.contains(sql.getSQLState().substring(0, 2));
            default -> false;
        };
    }
}
