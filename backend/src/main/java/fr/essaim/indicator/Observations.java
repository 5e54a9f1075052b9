package fr.essaim.indicator;

import fr.essaim.indicator.FigureHistory.Cause;
import fr.essaim.indicator.FigureHistory.Revision;
import fr.essaim.indicator.IndicatorFigures.Slice;
import fr.essaim.shared.database.Sql;
import fr.essaim.shared.database.Sql.RowMapper;
import fr.essaim.shared.time.Period;
import fr.essaim.territory.TerritoryType;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;

/** The figures that stand or stood, read straight from SQL into records. */
@ApplicationScoped
class Observations {

    private final DataSource database;

    Observations(DataSource database) {
        this.database = database;
    }

    /** Each indicator's latest figures of a type of territory, with those of the given territories beside them. */
    List<StandingFigure> latest(TerritoryType type, List<String> besides, AsOf asOf) {
        return figures(asOf, """
                with latest as (
                    select distinct on (o.indicator_code)
                           o.indicator_code, o.period_start, o.period_end, o.definition_version
                    from observation o join territory t on t.code = o.territory_code
                    where {standing o} and o.breakdown = '{}' and o.series = '' and t.type = ?
                    order by o.indicator_code, o.period_end desc, o.period_start desc, o.definition_version desc)
                """ + FigureSql.select() + """
                        join latest using (indicator_code, period_start, period_end, definition_version)
                        where {standing o} and o.breakdown = '{}' and o.series = ''
                          and (t.type = ? or t.code = any(?))
                        order by t.name
                        """, type.name(), type.name(), besides.toArray(String[]::new));
    }

    /** Each of these indicators' latest figure about everybody in one territory. */
    List<StandingFigure> latestOf(String territory, List<String> codes) {
        return figures(AsOf.NOW, FigureSql.select() + """
                        where {standing o} and o.breakdown = '{}' and o.series = ''
                          and t.code = ? and o.indicator_code = any(?)
                          and not exists (
                              select 1 from observation newer
                              where {standing newer} and newer.breakdown = '{}' and newer.series = ''
                                and newer.indicator_code = o.indicator_code and newer.territory_code = o.territory_code
                                and (newer.period_end, newer.period_start, newer.definition_version)
                                  > (o.period_end, o.period_start, o.definition_version))
                        """, territory, codes.toArray(String[]::new));
    }

    /** All figures of these indicators about everybody in one territory. */
    List<StandingFigure> allOf(String territory, List<String> codes) {
        return figures(AsOf.NOW, FigureSql.select() + """
                        where {standing o} and o.breakdown = '{}' and o.series = ''
                          and t.code = ? and o.indicator_code = any(?)
                        """, territory, codes.toArray(String[]::new));
    }

    /** Which of these indicators have a figure about everybody in one territory that says how much. */
    Set<String> told(String territory, List<String> codes) {
        return Set.copyOf(
                query(AsOf.NOW, """
                select distinct o.indicator_code from observation o
                where {standing o} and o.breakdown = '{}' and o.series = ''
                  and o.territory_code = ? and o.indicator_code = any(?)
                  and (o.value is not null or (o.status = 'SECRET' and o.range_kind is not null))
                """, row -> row.getString("indicator_code"), territory, codes.toArray(String[]::new)));
    }

    /** The same figures elsewhere: of all territories of a type, and of those beside. */
    List<StandingFigure> like(Collection<StandingFigure> figures, TerritoryType type, List<String> besides) {
        return figures(
                AsOf.NOW,
                FigureSql.select() + """
                        join unnest(?::text[], cast(?::text[] as date[]), cast(?::text[] as date[]), cast(?::text[] as int[]))
                             as chosen (indicator_code, period_start, period_end, definition_version)
                          using (indicator_code, period_start, period_end, definition_version)
                        where {standing o} and o.breakdown = '{}' and o.series = ''
                          and (t.type = ? or t.code = any(?))
                        """,
                texts(figures, StandingFigure::indicatorCode),
                texts(figures, figure -> figure.period().start()),
                texts(figures, figure -> figure.period().end()),
                texts(figures, figure -> figure.observation().definitionVersion()),
                type.name(),
                besides.toArray(String[]::new));
    }

    private static String[] texts(Collection<StandingFigure> figures, Function<StandingFigure, Object> part) {
        return figures.stream().map(part).map(Object::toString).toArray(String[]::new);
    }

    /** One indicator's figures of a type of territory, and those of the countries. */
    List<StandingFigure> of(
            String indicator, TerritoryType type, Period period, Breakdown breakdown, String series, AsOf asOf) {
        return figures(
                asOf,
                FigureSql.select() + """
                        where {standing o} and o.indicator_code = ?
                          and o.period_start = ? and o.period_end = ? and o.breakdown = ?::jsonb and o.series = ?
                          and t.type in (?, 'COUNTRY')
                          and o.definition_version = (
                              select max(definition_version) from observation newer
                              where {standing newer} and newer.indicator_code = o.indicator_code
                                and newer.period_start = o.period_start and newer.period_end = o.period_end
                                and newer.breakdown = o.breakdown and newer.series = o.series)
                        order by t.name
                        """,
                indicator,
                period.start(),
                period.end(),
                breakdown.json(),
                series,
                type.name());
    }

    /** All that can be asked of an indicator for a type of territory, the plainest first. */
    List<Slice> slices(String indicator, TerritoryType type, AsOf asOf) {
        record Row(Breakdown breakdown, String series, Period period) {}
        var rows = query(
                asOf,
                """
                select distinct o.breakdown, o.series, o.period_start, o.period_end,
                       %s
                from observation o join territory t on t.code = o.territory_code
                where {standing o} and o.indicator_code = ? and t.type = ?
                order by o.breakdown, o.series, o.period_end desc, o.period_start desc
                """.formatted(FigureSql.BREAKDOWN),
                row -> new Row(FigureSql.breakdown(row), row.getString("series"), FigureSql.period(row)),
                indicator,
                type.name());
        var slices = new LinkedHashMap<Map.Entry<Breakdown, String>, List<Period>>();
        for (var row : rows) {
            slices.computeIfAbsent(Map.entry(row.breakdown(), row.series()), _ -> new ArrayList<>())
                    .add(row.period());
        }
        return slices.entrySet().stream()
                .map(slice -> new Slice(slice.getKey().getKey(), slice.getKey().getValue(), slice.getValue()))
                .toList();
    }

    /** The latest period of each indicator that has figures. */
    Map<String, Period> latestPeriods() {
        var periods = new HashMap<String, Period>();
        query(AsOf.NOW, """
                select distinct on (indicator_code) indicator_code, period_start, period_end
                from observation o where {standing o} and breakdown = '{}' and series = ''
                order by indicator_code, period_end desc, period_start desc
                """, row -> periods.put(row.getString("indicator_code"), FigureSql.period(row)));
        return periods;
    }

    /** A figure's revisions, the latest first; none of what never was. */
    List<RecordedFigure> history(
            String indicator, String territory, Period period, Breakdown breakdown, String series) {
        return query(
                AsOf.NOW,
                FigureSql.select(
                                "o.recorded_at",
                                "o.superseded_at",
                                "o.derived",
                                "o.withdrawal_of is not null as restored",
                                "i.id as import_id",
                                "i.file_name",
                                "i.withdrawal_reason")
                        + "join data_import i on i.id = o.import_id\n"
                        + """
                        where o.indicator_code = ? and o.territory_code = ? and o.period_start = ? and o.period_end = ?
                          and o.breakdown = ?::jsonb and o.series = ?
                        order by o.definition_version desc, o.revision desc
                        """,
                row -> new RecordedFigure(
                        FigureSql.figure(row),
                        new Revision(
                                FigureSql.figure(row).observation(),
                                row.getTimestamp("recorded_at").toInstant(),
                                row.getTimestamp("superseded_at") == null
                                        ? null
                                        : row.getTimestamp("superseded_at").toInstant(),
                                new Cause(
                                        row.getObject("import_id", UUID.class),
                                        row.getString("file_name"),
                                        row.getBoolean("derived"),
                                        row.getBoolean("restored"),
                                        row.getString("withdrawal_reason")))),
                indicator,
                territory,
                period.start(),
                period.end(),
                breakdown.json(),
                series);
    }

    /** A figure that stands or stood, with its place among its revisions. */
    record RecordedFigure(StandingFigure figure, Revision revision) {}

    private List<StandingFigure> figures(AsOf asOf, String sql, Object... parameters) {
        return query(asOf, sql, FigureSql::figure, parameters);
    }

    private <T> List<T> query(AsOf asOf, String sql, RowMapper<T> mapper, Object... parameters) {
        try (var connection = database.getConnection()) {
            return Sql.query(connection, asOf.in(sql), mapper, parameters);
        } catch (SQLException failure) {
            throw new IllegalStateException("Figures could not be read", failure);
        }
    }
}
