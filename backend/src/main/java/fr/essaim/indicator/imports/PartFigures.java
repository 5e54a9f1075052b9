package fr.essaim.indicator.imports;

import fr.essaim.indicator.Breakdown;
import fr.essaim.indicator.ObservationRow;
import fr.essaim.indicator.ObservationRow.Provenance;
import fr.essaim.indicator.ObservationStatus;
import fr.essaim.indicator.Range;
import fr.essaim.indicator.Range.RangeKind;
import fr.essaim.indicator.Unit;
import fr.essaim.indicator.derivation.Operand;
import fr.essaim.shared.database.Sql;
import fr.essaim.shared.time.Period;
import fr.essaim.territory.TerritoryCode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** The figures that formulas take as their parts. */
final class PartFigures {

    private static final String KEY = """
            o.indicator_code, o.territory_code, o.period_start, o.period_end, o.series,
            (select coalesce(string_agg(key || '=' || value, '|' order by key), '') from jsonb_each_text(o.breakdown)) as breakdown
            """;

    /** A figure that can be computed with, and where it comes from. */
    record PartFigure(Operand operand, Provenance provenance) {}

    /** What an import has figures of. */
    record Touched(Set<String> indicators, Set<String> territories) {

        boolean hasAny(Collection<String> codes) {
            return codes.stream().anyMatch(indicators::contains);
        }
    }

    private PartFigures() {}

    static Touched touchedBy(Connection connection, UUID id) throws SQLException {
        var touched = new Touched(new TreeSet<>(), new TreeSet<>());
        Sql.query(
                connection,
                """
                select indicator_code, territory_code from proposed_figure where import_id = ? and not derived
                union select indicator_code, territory_code from observation where import_id = ? and not derived
                """,
                row -> {
                    touched.indicators().add(row.getString(1));
                    return touched.territories().add(row.getString(2));
                },
                id,
                id);
        return touched;
    }

    static Map<ObservationRow.Key, PartFigure> standing(
            Connection connection, Set<String> indicators, Set<String> territories) throws SQLException {
        var figures = new HashMap<ObservationRow.Key, PartFigure>();
        Sql.query(
                connection,
                "select " + KEY + """
                        , o.status, o.value, o.lower_bound, o.upper_bound, o.range_kind, d.unit,
                          s.label, s.publisher, s.licence, s.cog_vintage
                        from observation o
                        join observation_source s on s.id = o.source_id
                        join indicator_definition d
                          on d.indicator_code = o.indicator_code and d.version = o.definition_version
                        where o.superseded_at is null and o.indicator_code = any(?) and o.territory_code = any(?)
                        order by o.definition_version
                        """,
                row -> Objects.requireNonNullElse(figures.put(key(row), figure(row)), ""),
                texts(indicators),
                texts(territories));
        return figures;
    }

    /** Where figures of an indicator stand that were computed. */
    static Set<ObservationRow.Key> derived(Connection connection, String indicator, Set<String> territories)
            throws SQLException {
        return new HashSet<>(
                Sql.query(connection, "select " + KEY + """
                        from observation o
                        where o.superseded_at is null and o.derived and o.indicator_code = ? and o.territory_code = any(?)
                        """, PartFigures::key, indicator, texts(territories)));
    }

    private static ObservationRow.Key key(ResultSet row) throws SQLException {
        return new ObservationRow.Key(
                row.getString("indicator_code"),
                TerritoryCode.parse(row.getString("territory_code")),
                new Period(
                        row.getObject("period_start", LocalDate.class), row.getObject("period_end", LocalDate.class)),
                Breakdown.parse(row.getString("breakdown")),
                row.getString("series"));
    }

    private static PartFigure figure(ResultSet row) throws SQLException {
        var kind = row.getString("range_kind");
        return new PartFigure(
                new Operand(
                        ObservationStatus.valueOf(row.getString("status")),
                        row.getBigDecimal("value"),
                        kind == null
                                ? null
                                : new Range(
                                        row.getBigDecimal("lower_bound"),
                                        row.getBigDecimal("upper_bound"),
                                        RangeKind.valueOf(kind)),
                        Unit.valueOf(row.getString("unit"))),
                new Provenance(
                        row.getString("label"),
                        row.getString("publisher"),
                        row.getString("licence"),
                        row.getInt("cog_vintage")));
    }

    private static String[] texts(Set<String> values) {
        return values.toArray(String[]::new);
    }
}
