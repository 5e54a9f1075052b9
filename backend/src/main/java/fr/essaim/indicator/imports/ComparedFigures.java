package fr.essaim.indicator.imports;

import fr.essaim.indicator.Breakdown;
import fr.essaim.indicator.ObservationStatus;
import fr.essaim.indicator.Range;
import fr.essaim.indicator.Range.RangeKind;
import fr.essaim.indicator.imports.ProposedChange.Kind;
import fr.essaim.indicator.imports.ProposedChange.Said;
import fr.essaim.shared.database.Sql;
import fr.essaim.shared.paging.Position;
import fr.essaim.shared.time.Period;
import fr.essaim.territory.TerritoryRef;
import fr.essaim.territory.TerritoryType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The figures of an import beside those that it takes the place of, page by page, on one connection. */
class ComparedFigures {

    private final Connection connection;
    private final UUID id;

    ComparedFigures(Connection connection, UUID id) {
        this.connection = connection;
        this.id = id;
    }

    /** The figures of a preview beside those that stand. */
    List<ProposedChange> proposed(@Nullable Kind kind, Position after, int limit) throws SQLException {
        return changes(
                """
                select f.position, %s, f.place, f.import_id, standing.status as standing_status,
                       standing.value as standing_value, standing.lower_bound as standing_lower,
                       standing.upper_bound as standing_upper, standing.range_kind as standing_kind,
                       case when standing.revision is null then 'ADDED'
                            when (%s) is distinct from (%s) then 'REVISED' else 'UNCHANGED' end as kind
                from proposed_figure f
                left join (select * from observation where superseded_at is null) standing using (%s)
                where f.import_id = ? and not f.derived
                """.formatted(
                                FigureLedger.qualified("f", ProposedFigures.KEY + ", " + ProposedFigures.CONTENT),
                                FigureLedger.qualified("standing", ProposedFigures.CONTENT),
                                FigureLedger.qualified("f", ProposedFigures.CONTENT),
                                ProposedFigures.KEY),
                kind,
                after,
                limit);
    }

    /** The figures that a recorded import changed, beside those that stood before it. */
    List<ProposedChange> recorded(@Nullable Kind kind, Position after, int limit) throws SQLException {
        return changes(
                """
                select row_number() over (order by %s)::int - 1 as position, %s, null as place, f.import_id,
                       former.status as standing_status, former.value as standing_value,
                       former.lower_bound as standing_lower, former.upper_bound as standing_upper,
                       former.range_kind as standing_kind,
                       case when former.revision is null then 'ADDED' else 'REVISED' end as kind
                from observation f
                left join observation former on (%s) = (%s) and former.revision = f.revision - 1
                where f.import_id = ? and not f.derived and f.withdrawal_of is null
                """.formatted(
                                FigureLedger.qualified("f", ProposedFigures.KEY),
                                FigureLedger.qualified("f", ProposedFigures.KEY + ", " + ProposedFigures.CONTENT),
                                FigureLedger.qualified("former", ProposedFigures.KEY),
                                FigureLedger.qualified("f", ProposedFigures.KEY)),
                kind,
                after,
                limit);
    }

    private List<ProposedChange> changes(String compared, @Nullable Kind kind, Position after, int limit)
            throws SQLException {
        return Sql.query(
                connection,
                """
                with compared as (%s)
                select c.*, t.name, t.type,
                       (select coalesce(string_agg(key || '=' || value, '|' order by key), '')
                        from jsonb_each_text(c.breakdown)) as breakdown_text
                from compared c join territory t on t.code = c.territory_code
                where c.position > ? and (? = '' or c.kind = ?) order by c.position limit ?
                """.formatted(compared),
                ComparedFigures::change,
                id,
                after.number(),
                kind == null ? "" : kind.name(),
                kind == null ? "" : kind.name(),
                limit);
    }

    private static ProposedChange change(ResultSet row) throws SQLException {
        var kind = Kind.valueOf(row.getString("kind"));
        return new ProposedChange(
                row.getInt("position"),
                row.getString("indicator_code"),
                new TerritoryRef(
                        row.getString("territory_code"),
                        TerritoryType.valueOf(row.getString("type")),
                        row.getString("name")),
                new Period(
                        row.getObject("period_start", LocalDate.class), row.getObject("period_end", LocalDate.class)),
                Breakdown.parse(row.getString("breakdown_text")),
                row.getString("series"),
                kind,
                said(row, "status", "value", "lower_bound", "upper_bound", "range_kind"),
                kind == Kind.ADDED
                        ? null
                        : said(
                                row,
                                "standing_status",
                                "standing_value",
                                "standing_lower",
                                "standing_upper",
                                "standing_kind"),
                row.getString("place"));
    }

    private static Said said(ResultSet row, String status, String value, String lower, String upper, String kind)
            throws SQLException {
        var range = row.getString(kind);
        return new Said(
                ObservationStatus.valueOf(row.getString(status)),
                row.getBigDecimal(value),
                range == null
                        ? null
                        : new Range(row.getBigDecimal(lower), row.getBigDecimal(upper), RangeKind.valueOf(range)));
    }
}
