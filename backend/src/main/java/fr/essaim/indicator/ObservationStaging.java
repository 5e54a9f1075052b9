package fr.essaim.indicator;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.essaim.indicator.ObservationRow.Provenance;
import fr.essaim.shared.database.Copy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Figures laid beside those that stand, in one transaction: first what would change, then the change. */
class ObservationStaging {

    private static final String KEY =
            "indicator_code, definition_version, territory_code, period_start, period_end, breakdown, series";
    private static final String CONTENT =
            "status, value, numerator, denominator, lower_bound, upper_bound, range_kind, note, source_id";

    private final Connection connection;

    ObservationStaging(Connection connection) {
        this.connection = connection;
    }

    /** Counts what the rows would change; each is measured by its indicator's definition of that time. */
    ImportCounts stage(List<ObservationRow> rows, Map<String, Indicator> indicators) throws SQLException {
        execute(
                "select pg_advisory_xact_lock(hashtext('observation'))", // one file at a time
                "create temporary table staged on commit drop as select %s, %s from observation with no data"
                        .formatted(KEY, CONTENT));
        copy(rows, indicators);
        execute("""
                create temporary table change on commit drop as
                select staged.*, coalesce(standing.revision, 0) as former_revision
                from staged left join (select * from observation where superseded_at is null) standing using (%s)
                where standing.revision is null or (%s) is distinct from (%s)
                """.formatted(KEY, contentOf("standing"), contentOf("staged")));
        return counts(rows.size());
    }

    /** Records what was staged: former figures say until when they stood, new ones begin to stand. */
    void record(UUID cause, Instant at) throws SQLException {
        try (var supersede = connection.prepareStatement("""
                update observation standing set superseded_at = ?::timestamptz from change
                where (%s) = (%s) and standing.revision = change.former_revision
                """.formatted(keyOf("standing"), keyOf("change")))) {
            supersede.setString(1, at.toString());
            supersede.executeUpdate();
        }
        try (var insert = connection.prepareStatement("""
                insert into observation (%s, %s, revision, import_id, recorded_at)
                select %s, %s, former_revision + 1, ?, ?::timestamptz from change
                """.formatted(KEY, CONTENT, KEY, CONTENT))) {
            insert.setObject(1, cause);
            insert.setString(2, at.toString());
            insert.executeUpdate();
        }
    }

    private ImportCounts counts(int rows) throws SQLException {
        try (var statement = connection.createStatement();
                var counts = statement.executeQuery(
                        "select count(*) filter (where former_revision = 0), count(*) from change")) {
            counts.next();
            int added = counts.getInt(1);
            int changed = counts.getInt(2);
            return new ImportCounts(added, changed - added, rows - changed);
        }
    }

    private void copy(List<ObservationRow> rows, Map<String, Indicator> indicators) throws SQLException {
        var sources = new HashMap<Provenance, UUID>();
        var copy = new Copy();
        for (var row : rows) {
            var key = row.key();
            var indicator = indicators.get(key.indicatorCode());
            var range = row.range();
            copy.row(
                    key.indicatorCode(),
                    indicator == null
                            ? null
                            : indicator.definitionFor(key.period()).version(),
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
                    sourceId(row.provenance(), sources));
        }
        copy.into(connection, "staged (" + KEY + ", " + CONTENT + ")");
    }

    private UUID sourceId(Provenance provenance, Map<Provenance, UUID> sources) throws SQLException {
        var known = sources.get(provenance);
        if (known != null) {
            return known;
        }
        try (var upsert = connection.prepareStatement("""
                insert into observation_source (id, label, publisher, licence, cog_vintage) values (?, ?, ?, ?, ?)
                on conflict (label, publisher, licence, cog_vintage) do update set label = excluded.label
                returning id
                """)) {
            upsert.setObject(1, UuidCreator.getTimeOrderedEpoch());
            upsert.setString(2, provenance.label());
            upsert.setString(3, provenance.publisher());
            upsert.setString(4, provenance.licence());
            upsert.setInt(5, provenance.cogVintage());
            try (var row = upsert.executeQuery()) {
                row.next();
                var id = row.getObject(1, UUID.class);
                sources.put(provenance, id);
                return id;
            }
        }
    }

    private void execute(String... commands) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (var command : commands) {
                statement.execute(command);
            }
        }
    }

    private static String keyOf(String table) {
        return qualified(table, KEY);
    }

    private static String contentOf(String table) {
        return qualified(table, CONTENT);
    }

    private static String qualified(String table, String columns) {
        return table + "." + columns.replace(", ", ", " + table + ".");
    }
}
