package fr.essaim.indicator;

import fr.essaim.indicator.Range.RangeKind;
import fr.essaim.shared.time.Period;
import fr.essaim.territory.TerritoryRef;
import fr.essaim.territory.TerritoryType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How figures are read from SQL: {@code observation o} with its {@code territory t} and its {@code source s}. */
public final class FigureSql {

    /** A column's text, {@code SEXE=F|AGE=75+}; empty for everybody. */
    public static final String BREAKDOWN = """
            (select coalesce(string_agg(key || '=' || value, '|' order by key), '')
             from jsonb_each_text(o.breakdown)) as breakdown_text""";

    private FigureSql() {}

    /** All that {@link #figure} needs, and further columns beside. */
    public static String select(String... besides) {
        return """
            select o.indicator_code, o.period_start, o.period_end, t.code, t.type, t.name,
                   o.status, o.value, o.numerator, o.denominator, o.lower_bound, o.upper_bound, o.range_kind,
                   o.note, o.definition_version, o.revision,
                   s.id, s.label, s.publisher, s.licence, s.cog_vintage%s
            from observation o
            join territory t on t.code = o.territory_code
            join observation_source s on s.id = o.source_id
            """.formatted(besides.length == 0 ? "" : ", " + String.join(", ", besides));
    }

    public static StandingFigure figure(ResultSet row) throws SQLException {
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

    public static Period period(ResultSet row) throws SQLException {
        return new Period(row.getObject("period_start", LocalDate.class), row.getObject("period_end", LocalDate.class));
    }

    /** Of {@link #BREAKDOWN}. */
    public static Breakdown breakdown(ResultSet row) throws SQLException {
        return Breakdown.parse(row.getString("breakdown_text"));
    }

    private static @Nullable Range range(ResultSet row) throws SQLException {
        var kind = row.getString("range_kind");
        return kind == null
                ? null
                : new Range(
                        row.getBigDecimal("lower_bound"), row.getBigDecimal("upper_bound"), RangeKind.valueOf(kind));
    }
}
