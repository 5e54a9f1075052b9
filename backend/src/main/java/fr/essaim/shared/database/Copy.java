package fr.essaim.shared.database;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Many rows in one go, through PostgreSQL's COPY: gathered as text, sent at the end. */
public final class Copy {

    private final StringBuilder rows = new StringBuilder();

    /** One row; null is SQL's null. */
    public void row(@Nullable Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                rows.append('\t');
            }
            var value = values[i];
            rows.append(value == null ? "\\N" : escape(value.toString()));
        }
        rows.append('\n');
    }

    /** Sends them to a table, {@code "territory (code, name)"}; returns how many went in. */
    public long into(Connection connection, String tableAndColumns) throws SQLException {
        try {
            return connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + tableAndColumns + " from stdin", new StringReader(rows.toString()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
