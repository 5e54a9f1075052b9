package fr.essaim.indicator.selection;

import fr.essaim.indicator.FigureSql;
import fr.essaim.indicator.Unit;
import fr.essaim.indicator.selection.QuotedFigure.QuotedIndicator;
import fr.essaim.shared.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Figures in the order of their keys, some at a time: no connection is held while a reader takes her time. */
@ApplicationScoped
class SelectedFigures {

    private static final String KEY =
            "o.indicator_code, o.territory_code, o.period_end, o.period_start, o.breakdown, o.series, o.definition_version";

    private final DataSource database;

    SelectedFigures(DataSource database) {
        this.database = database;
    }

    /** When figures last changed; the epoch when they never did. */
    Instant lastChange() {
        return query("""
                        select coalesce(max(greatest(recorded_at, withdrawn_at)), 'epoch') as at
                        from data_import where recorded_at is not null
                        """, row -> row.getTimestamp("at").toInstant(), List.of()).getFirst();
    }

    /** The first that come after a bookmark, or the first of all. */
    List<QuotedFigure> after(@Nullable Bookmark bookmark, Selection selection, int limit) {
        var parameters = new ArrayList<@Nullable Object>();
        var sql = new StringBuilder(selection.latest() ? latest(selection, parameters) : "");
        sql.append(FigureSql.select(
                        "o.series", "o.recorded_at", "i.name as indicator_name", "i.unit", FigureSql.BREAKDOWN))
                .append("""
                        join indicator_definition i
                          on i.indicator_code = o.indicator_code and i.version = o.definition_version
                        """)
                .append(selection.latest() ? """
                        join latest on latest.indicator_code = o.indicator_code and latest.breakdown = o.breakdown
                          and latest.series = o.series and latest.type = t.type
                          and latest.period_start = o.period_start and latest.period_end = o.period_end
                        """ : "");
        narrow(sql, parameters, selection);
        if (!selection.territories().isEmpty()) {
            sql.append(" and o.territory_code = any(?)");
            parameters.add(selection.territories().toArray(String[]::new));
        }
        if (selection.updatedSince() != null) {
            sql.append(" and o.recorded_at >= ?");
            parameters.add(selection.updatedSince());
        }
        if (bookmark != null) {
            sql.append(" and (%s) > (?, ?, ?, ?, ?::jsonb, ?, ?)".formatted(KEY));
            parameters.add(bookmark.indicator());
            parameters.add(bookmark.territory());
            parameters.add(bookmark.period().end());
            parameters.add(bookmark.period().start());
            parameters.add(bookmark.breakdown().json());
            parameters.add(bookmark.series());
            parameters.add(bookmark.version());
        }
        sql.append(" order by ").append(KEY).append(" limit ?");
        parameters.add(limit);
        return query(selection.asOf().in(sql.toString()), SelectedFigures::figure, parameters);
    }

    private static String latest(Selection selection, List<@Nullable Object> parameters) {
        var sql = new StringBuilder("""
                with latest as (
                    select distinct on (o.indicator_code, o.breakdown, o.series, t.type)
                           o.indicator_code, o.breakdown, o.series, t.type, o.period_start, o.period_end
                    from observation o join territory t on t.code = o.territory_code
                """);
        narrow(sql, parameters, selection);
        return sql.append("""
                 order by o.indicator_code, o.breakdown, o.series, t.type, o.period_end desc, o.period_start desc)
                """).toString();
    }

    /** By all but the territories' codes and the time of recording, which leave open what the latest period is. */
    private static void narrow(StringBuilder sql, List<@Nullable Object> parameters, Selection selection) {
        sql.append(" where {standing o}");
        if (!selection.indicators().isEmpty()) {
            sql.append(" and o.indicator_code = any(?)");
            parameters.add(selection.indicators().toArray(String[]::new));
        }
        if (selection.territoryType() != null) {
            sql.append(" and t.type = ?");
            parameters.add(selection.territoryType().name());
        }
        if (selection.since() != null) {
            sql.append(" and o.period_start >= ?");
            parameters.add(selection.since());
        }
        if (selection.until() != null) {
            sql.append(" and o.period_end <= ?");
            parameters.add(selection.until());
        }
        if (selection.breakdown() != null) {
            sql.append(" and o.breakdown = ?::jsonb");
            parameters.add(selection.breakdown().json());
        }
        if (selection.series() != null) {
            sql.append(" and o.series = ?");
            parameters.add(selection.series());
        }
    }

    private static QuotedFigure figure(ResultSet row) throws SQLException {
        var figure = FigureSql.figure(row);
        return new QuotedFigure(
                new QuotedIndicator(
                        figure.indicatorCode(), row.getString("indicator_name"), Unit.valueOf(row.getString("unit"))),
                figure.territory(),
                figure.period(),
                FigureSql.breakdown(row),
                row.getString("series"),
                figure.observation(),
                figure.source(),
                row.getTimestamp("recorded_at").toInstant());
    }

    private <T> List<T> query(String sql, Sql.RowMapper<T> mapper, List<@Nullable Object> parameters) {
        try (var connection = database.getConnection()) {
            return Sql.query(connection, sql, mapper, parameters.toArray());
        } catch (SQLException failure) {
            throw new IllegalStateException("Figures could not be read", failure);
        }
    }
}
