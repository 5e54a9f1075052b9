package fr.essaim.indicator.imports;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.essaim.indicator.ObservationRow;
import fr.essaim.indicator.ObservationRow.Provenance;
import fr.essaim.indicator.format.ReadRow;
import fr.essaim.indicator.format.RefusedCell;
import fr.essaim.shared.database.Copy;
import fr.essaim.shared.database.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToIntFunction;

/** The figures of a file that is looked at, and its refused cells, on one connection. */
class ProposedFigures {

    /** What makes a figure one and not another, as columns. */
    static final String KEY =
            "indicator_code, definition_version, territory_code, period_start, period_end, breakdown, series";
    /** What it says. */
    static final String CONTENT = "status, value, numerator, denominator, lower_bound, upper_bound, range_kind";

    private static final String COMPUTED = "";

    private final Connection connection;
    private final UUID id;

    ProposedFigures(Connection connection, UUID id) {
        this.connection = connection;
        this.id = id;
    }

    /** The file's own; {@code version} tells the definition that measures a figure. */
    void add(List<ReadRow> rows, ToIntFunction<ObservationRow> version) throws SQLException {
        var sources = new HashMap<Provenance, UUID>();
        var copy = new Copy();
        int position = 0;
        for (var row : rows) {
            add(copy, position++, row.figure(), version, row.place().toString(), false, sources);
        }
        send(copy);
    }

    /** Those computed from its own, in the place of any computed earlier. */
    void addDerived(List<ObservationRow> rows, ToIntFunction<ObservationRow> version) throws SQLException {
        Sql.update(connection, "delete from proposed_figure where import_id = ? and derived", id);
        var sources = new HashMap<Provenance, UUID>();
        var copy = new Copy();
        int position = -1;
        for (var row : rows) {
            add(copy, position--, row, version, COMPUTED, true, sources);
        }
        send(copy);
    }

    void addRefused(List<RefusedCell> cells) throws SQLException {
        var copy = new Copy();
        int position = 0;
        for (var cell : cells) {
            copy.row(id, position++, cell.place(), cell.heading(), cell.value(), cell.code(), cell.reason());
        }
        copy.into(connection, "refused_cell (import_id, position, place, heading, value, code, reason)");
    }

    /** Has all figures of a source come from a better named one. */
    void correctSource(UUID source, Provenance known) throws SQLException {
        Sql.update(
                connection,
                "update proposed_figure set source_id = ? where import_id = ? and source_id = ?",
                sourceId(known),
                id,
                source);
    }

    private void add(
            Copy copy,
            int position,
            ObservationRow row,
            ToIntFunction<ObservationRow> version,
            String place,
            boolean derived,
            Map<Provenance, UUID> sources)
            throws SQLException {
        var key = row.key();
        var range = row.range();
        var source = sources.get(row.provenance());
        if (source == null) {
            source = sourceId(row.provenance());
            sources.put(row.provenance(), source);
        }
        copy.row(
                id,
                position,
                key.indicatorCode(),
                version.applyAsInt(row),
                key.territory(),
                key.period().start(),
                key.period().end(),
                key.breakdown().json(),
                key.series(),
                row.status(),
                row.value(),
                row.numerator(),
                row.denominator(),
                range == null ? null : range.lower(),
                range == null ? null : range.upper(),
                range == null ? null : range.kind(),
                row.note(),
                source,
                place,
                derived);
    }

    private void send(Copy copy) throws SQLException {
        copy.into(
                connection,
                "proposed_figure (import_id, position, %s, %s, note, source_id, place, derived)"
                        .formatted(KEY, CONTENT));
    }

    private UUID sourceId(Provenance provenance) throws SQLException {
        return Sql.query(
                        connection,
                        """
                        insert into observation_source (id, label, publisher, licence, cog_vintage)
                        values (?, ?, ?, ?, ?)
                        on conflict (label, publisher, licence, cog_vintage) do update set label = excluded.label
                        returning id
                        """,
                        row -> row.getObject(1, UUID.class),
                        UuidCreator.getTimeOrderedEpoch(),
                        provenance.label(),
                        provenance.publisher(),
                        provenance.licence(),
                        provenance.cogVintage())
                .getFirst();
    }
}
