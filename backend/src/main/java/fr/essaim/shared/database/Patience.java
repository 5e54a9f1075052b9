package fr.essaim.shared.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** A page waits seconds for the database; within this scope, statements may take as long as a file needs. */
public final class Patience implements AutoCloseable {

    private static final int FOR_A_FILE = (int) Duration.ofMinutes(10).toMillis();

    private final Connection connection;
    private final int usual;

    private Patience(Connection connection, int usual) {
        this.connection = connection;
        this.usual = usual;
    }

    /** Call it in a transaction: the statements' own limits are back at its end. */
    public static Patience of(Connection connection) throws SQLException {
        var patience = new Patience(connection, connection.getNetworkTimeout());
        connection.setNetworkTimeout(Runnable::run, FOR_A_FILE);
        try (var statement = connection.createStatement()) {
            statement.execute("set local statement_timeout = 0; set local lock_timeout = 0");
        }
        return patience;
    }

    @Override
    public void close() throws SQLException {
        connection.setNetworkTimeout(Runnable::run, usual);
    }
}
