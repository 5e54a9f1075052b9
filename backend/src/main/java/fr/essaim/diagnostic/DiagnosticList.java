package fr.essaim.diagnostic;

import fr.essaim.project.Theme;
import fr.essaim.shared.database.Sql;
import fr.essaim.shared.paging.SortedCursor;
import fr.essaim.shared.text.Folding;
import fr.essaim.territory.TerritoryRef;
import fr.essaim.territory.TerritoryType;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Lists of diagnostics, straight from the database: one statement each, however many there are. */
@ApplicationScoped
class DiagnosticList {

    /** Whose drafts are in the list beside what is published: everybody's, or those of these territories. */
    record Audience(boolean team, List<String> territories) {}

    /** A row, with what it was sorted by. */
    record Row(DiagnosticSummary diagnostic, String key) {}

    private final DataSource database;

    DiagnosticList(DataSource database) {
        this.database = database;
    }

    List<Row> list(
            Audience audience,
            DiagnosticFilter filter,
            DiagnosticOrder order,
            boolean descending,
            @Nullable SortedCursor<String> after,
            int limit) {
        var parameters = new ArrayList<@Nullable Object>();
        var key = order.key(descending);
        var sql = new StringBuilder("""
                select *, %s as key from (
                    select d.*, t.type as territory_type, t.name as territory_name, folded(t.name) as territory_key
                    from diagnostic d join territory t on t.code = d.territory_code
                ) found where true""".formatted(key));
        if (!audience.team()) {
            sql.append(" and (stage = 'PUBLISHED' or stage = 'SUPERSEDED' or territory_code = any (?))");
            parameters.add(audience.territories().toArray(String[]::new));
        }
        narrow(sql, parameters, filter);
        var direction = descending ? " desc" : "";
        if (after != null) {
            sql.append(" and (%s, slug collate \"C\") %s (?, ?)".formatted(key, descending ? "<" : ">"));
            parameters.add(after.key());
            parameters.add(after.last());
        }
        sql.append(" order by %s%s, slug collate \"C\"%s limit ?".formatted(key, direction, direction));
        parameters.add(limit);
        try (var connection = database.getConnection()) {
            return Sql.query(
                    connection,
                    sql.toString(),
                    row -> new Row(summary(row), row.getString("key")),
                    parameters.toArray());
        } catch (SQLException failed) {
            throw new IllegalStateException("Diagnostics could not be listed", failed);
        }
    }

    /** Where no stage is asked for, what was given up or replaced is left out. */
    private static void narrow(StringBuilder sql, List<@Nullable Object> parameters, DiagnosticFilter filter) {
        for (var word : Folding.words(filter.text())) {
            sql.append(" and ' ' || search_text || ' ' || territory_key like ?");
            parameters.add("% " + word + "%");
        }
        if (filter.stages().isEmpty()) {
            sql.append(" and stage not in ('SUPERSEDED', 'ABANDONED')");
        } else {
            sql.append(" and stage = any (?)");
            parameters.add(names(filter.stages()));
        }
        if (!filter.themes().isEmpty()) {
            sql.append(" and theme = any (?)");
            parameters.add(names(filter.themes()));
        }
        if (!filter.departments().isEmpty()) {
            sql.append(" and departments && ?");
            parameters.add(filter.departments().toArray(String[]::new));
        }
        if (filter.year() != null) {
            sql.append(" and reference_year = ?");
            parameters.add(filter.year());
        }
    }

    private static String[] names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toArray(String[]::new);
    }

    private static DiagnosticSummary summary(ResultSet row) throws SQLException {
        Timestamp published = row.getTimestamp("published_at");
        return new DiagnosticSummary(
                row.getString("slug"),
                row.getInt("version"),
                row.getString("title"),
                new TerritoryRef(
                        row.getString("territory_code"),
                        TerritoryType.valueOf(row.getString("territory_type")),
                        row.getString("territory_name")),
                List.of((String[])
                        Objects.requireNonNull(row.getArray("departments")).getArray()),
                Theme.valueOf(row.getString("theme")),
                row.getString("pathway"),
                row.getObject("reference_year", Integer.class),
                DiagnosticStage.valueOf(row.getString("stage")),
                published == null ? null : published.toInstant(),
                row.getBoolean("illustrative"));
    }
}
