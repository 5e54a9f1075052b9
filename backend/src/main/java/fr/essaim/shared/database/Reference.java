package fr.essaim.shared.database;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;

/** Reference data shipped with the product and put in place at a start, each after what it refers to. */
public final class Reference {

    public static final int TERRITORIES = 10;
    public static final int CATALOGUE = 20;
    public static final int FIGURES = 30;
    public static final int ORGANISATIONS = 40;
    public static final int PROJECTS = 50;
    public static final int MODELS = 60;
    public static final int FUNDING = 70;
    public static final int DIAGNOSTICS = 80;

    private Reference() {}

    public static Reader open(String file) {
        var bytes = Reference.class.getClassLoader().getResourceAsStream(file);
        return new InputStreamReader(Objects.requireNonNull(bytes, file), StandardCharsets.UTF_8);
    }

    /** Whether the table has no row yet; other instances that start at the same time wait for our answer. */
    public static boolean isEmpty(Connection connection, String table) throws SQLException {
        hold(connection, table);
        return Sql.query(connection, "select 1 from " + table + " limit 1", _ -> true)
                .isEmpty();
    }

    /** Until the transaction ends others read the table and write nothing: instances that start at once take turns. */
    public static void hold(Connection connection, String table) throws SQLException {
        Sql.update(connection, "lock table " + table + " in share row exclusive mode");
    }
}
