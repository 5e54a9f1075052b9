package fr.essaim;

import fr.essaim.shared.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Looks for a text in all that the database keeps, whatever its type. */
@ApplicationScoped
public class Columns {

    private static final String ALL = """
            select c.table_name, c.column_name from information_schema.columns c
            join information_schema.tables t using (table_schema, table_name)
            where table_schema = 'public' and table_type = 'BASE TABLE'
              and c.table_name not in ('flyway_schema_history', 'observation')""";

    private final DataSource database;

    Columns(DataSource database) {
        this.database = database;
    }

    /** Those with this in some row, as {@code table.column}. */
    public List<String> with(String text) {
        var found = new ArrayList<String>();
        try (var connection = database.getConnection()) {
            for (var column : Sql.query(connection, ALL, row -> List.of(row.getString(1), row.getString(2)))) {
                var sql = "select 1 from %s where position(lower(?) in lower(%s::text)) > 0 limit 1"
                        .formatted(column.getFirst(), column.getLast());
                if (!Sql.query(connection, sql, row -> row.getInt(1), text).isEmpty()) {
                    found.add(String.join(".", column));
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return found;
    }
}
