package fr.essaim.indicator;

import fr.essaim.indicator.FigureHistory.Cause;
import fr.essaim.indicator.FigureHistory.Revision;
import fr.essaim.indicator.IndicatorFigures.Slice;
import fr.essaim.indicator.Range.RangeKind;
import fr.essaim.shared.database.Sql;
import fr.essaim.shared.database.Sql.RowMapper;
import fr.essaim.shared.time.Period;
import fr.essaim.territory.TerritoryRef;
import fr.essaim.territory.TerritoryType;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The figures that stand or stood, read straight from SQL into records. */
@ApplicationScoped
class Observations {

    private static final String FIGURE = """
            select o.indicator_code, o.period_start, o.period_end, t.code, t.type, t.name,
                   o.status, o.value, o.numerator, o.denominator, o.lower_bound, o.upper_bound, o.range_kind,
                   o.note, o.definition_version, o.revision,
                   s.id, s.label, s.publisher, s.licence, s.cog_vintage
            from observation o
            join territory t on t.code = o.territory_code
            join observation_source s on s.id = o.source_id
            """;

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
                """ + FIGURE + """
                        join latest using (indicator_code, period_start, period_end, definition_version)
                        where {standing o} and o.breakdown = '{}' and o.series = ''
                          and (t.type = ? or t.code = any(?))
                        order by t.name
                        """, type.name(), type.name(), besides.toArray(String[]::new));
    }

    /** One indicator's figures of a type of territory, and those of the countries. */
    List<StandingFigure> of(
            String indicator, TerritoryType type, Period period, Breakdown breakdown, String series, AsOf asOf) {
        return figures(
                asOf, FIGURE + """
                        where {standing o} and o.indicator_code = ?
                          and o.period_start = ? and o.period_end = ? and o.breakdown = ?::jsonb and o.series = ?
                          and t.type in (?, 'COUNTRY')
                          and o.definition_version = (
                              select max(definition_version) from observation newer
                              where {standing newer} and newer.indicator_code = o.indicator_code
                                and newer.period_start = o.period_start and newer.period_end = o.period_end
                                and newer.breakdown = o.breakdown and newer.series = o.series)
                        order by t.name
                        """, indicator, period.start(), period.end(), breakdown.json(), series, type.name());
    }

    /** All that can be asked of an indicator for a type of territory, the plainest first. */
    List<Slice> slices(String indicator, TerritoryType type, AsOf asOf) {
        record Row(Breakdown breakdown, String series, Period period) {}
        var rows = query(
                asOf,
                """
                select distinct o.breakdown, o.series, o.period_start, o.period_end,
                       (select string_agg(key || '=' || value, '|' order by key) from jsonb_each_text(o.breakdown))
                from observation o join territory t on t.code = o.territory_code
                where {standing o} and o.indicator_code = ? and t.type = ?
                order by o.breakdown, o.series, o.period_end desc, o.period_start desc
                """,
                row -> new Row(
                        Breakdown.parse(row.getString(5) == null ? "" : row.getString(5)),
                        row.getString("series"),
                        period(row)),
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
                """, row -> periods.put(row.getString("indicator_code"), period(row)));
        return periods;
    }

    /** A figure's revisions, the latest first; none of what never was. */
    List<RecordedFigure> history(
            String indicator, String territory, Period period, Breakdown breakdown, String series) {
        return query(
                AsOf.NOW,
                FIGURE.replace(
                                "from observation o",
                                ", o.recorded_at, o.superseded_at, o.derived, o.withdrawal_of is not null as restored, "
                                        + "i.file_name, i.withdrawal_reason from observation o "
                                        + "join data_import i on i.id = o.import_id")
                        + """
                        where o.indicator_code = ? and o.territory_code = ? and o.period_start = ? and o.period_end = ?
                          and o.breakdown = ?::jsonb and o.series = ?
                        order by o.definition_version desc, o.revision desc
                        """,
                row -> new RecordedFigure(
                        figure(row),
                        new Revision(
                                figure(row).observation(),
                                row.getTimestamp("recorded_at").toInstant(),
                                row.getTimestamp("superseded_at") == null
                                        ? null
                                        : row.getTimestamp("superseded_at").toInstant(),
                                new Cause(
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
        return query(asOf, sql, Observations::figure, parameters);
    }

    private static StandingFigure figure(ResultSet row) throws SQLException {
        var source = new Source(
                row.getString("id"),
                row.getString("label"),
                row.getString("publisher"),
                row.getString("licence"),
                row.getInt("cog_vintage"));
        return new StandingFigure(
                row.getString("indicator_code"),
                period(row),
                new TerritoryRef(
                        row.getString("code"), TerritoryType.valueOf(row.getString("type")), row.getString("name")),
                new Observation(
                        ObservationStatus.valueOf(row.getString("status")),
                        row.getBigDecimal("value"),
                        row.getBigDecimal("numerator"),
                        row.getBigDecimal("denominator"),
                        range(row),
                        row.getString("note"),
                        row.getInt("definition_version"),
                        row.getInt("revision"),
                        source.id()),
                source);
    }

    private static Period period(ResultSet row) throws SQLException {
        return new Period(row.getObject("period_start", LocalDate.class), row.getObject("period_end", LocalDate.class));
    }

    private static @Nullable Range range(ResultSet row) throws SQLException {
        var kind = row.getString("range_kind");
        return kind == null
                ? null
                : new Range(
                        row.getBigDecimal("lower_bound"), row.getBigDecimal("upper_bound"), RangeKind.valueOf(kind));
    }

    private <T> List<T> query(AsOf asOf, String sql, RowMapper<T> mapper, Object... parameters) {
        try (var connection = database.getConnection()) {
            return Sql.query(connection, asOf.in(sql), mapper, parameters);
        } catch (SQLException failure) {
            throw new IllegalStateException("Figures could not be read", failure);
        }
    }
}
