package fr.essaim.indicator.imports;

import static fr.essaim.indicator.imports.ProposedFigures.CONTENT;
import static fr.essaim.indicator.imports.ProposedFigures.KEY;

import fr.essaim.shared.database.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where figures begin and cease to stand, on one connection in one transaction: nothing is overwritten, a changed
 * figure is the next revision.
 */
class FigureLedger {

    private final Connection connection;

    /** Until the transaction ends, nobody else changes figures. */
    FigureLedger(Connection connection) throws SQLException {
        this.connection = connection;
        Sql.query(connection, "select pg_advisory_xact_lock(hashtext('observation'))", _ -> "");
    }

    /**
     * Records the proposed figures of an import: its own, or those derived from them. One that says what stands already
     * leaves it as it is, source and all.
     */
    List<ImportEffect> record(UUID id, boolean derived, @Nullable UUID withdrawn, Instant at) throws SQLException {
        Sql.update(connection, """
                create temporary table change on commit drop as
                select figure.*, standing.revision as former,
                       standing.revision is null or (%s) is distinct from (%s) as changed
                from proposed_figure figure
                left join (select * from observation where superseded_at is null) standing using (%s)
                where figure.import_id = '%s' and figure.derived = %s
                """.formatted(
                        qualified("standing", CONTENT), qualified("figure", CONTENT), KEY, id, derived));
        var effects = Sql.query(
                connection,
                """
                select indicator_code, count(*) filter (where former is null),
                       count(*) filter (where former is not null and changed), count(*) filter (where not changed)
                from change group by indicator_code order by indicator_code
                """,
                row -> new ImportEffect(row.getString(1), derived, row.getInt(2), row.getInt(3), row.getInt(4)));
        Sql.update(
                connection,
                "update observation standing set superseded_at = ? from change where changed and (%s) = (%s) and standing.revision = former"
                        .formatted(qualified("standing", KEY), qualified("change", KEY)),
                at);
        Sql.update(
                connection,
                """
                insert into observation (%s, %s, note, source_id, derived, revision, import_id, withdrawal_of, recorded_at)
                select %s, %s, note, source_id, derived,
                       1 + coalesce((select max(revision) from observation earlier where (%s) = (%s)), 0), import_id, ?, ?
                from change where changed
                """.formatted(KEY, CONTENT, KEY, CONTENT, qualified("earlier", KEY), qualified("change", KEY)),
                withdrawn,
                at);
        Sql.update(connection, "drop table change");
        return effects;
    }

    /** The figures of an import that still stand cease to; those that stood before them stand again. */
    void withdraw(UUID id, Instant at) throws SQLException {
        Sql.update(connection, """
                create temporary table gone on commit drop as
                select %s, revision from observation where import_id = '%s' and superseded_at is null
                """.formatted(KEY, id));
        Sql.update(
                connection,
                "update observation standing set superseded_at = ? from gone where (%s) = (%s) and standing.revision = gone.revision"
                        .formatted(qualified("standing", KEY), qualified("gone", KEY)),
                at);
        Sql.update(
                connection,
                """
                insert into observation (%s, %s, note, source_id, derived, revision, import_id, withdrawal_of, recorded_at)
                select distinct on (%s) %s, %s, former.note, former.source_id, former.derived, gone.revision + 1, former.import_id, ?, ?
                from gone join observation former using (%s)
                join data_import cause on cause.id = former.import_id and cause.state = 'RECORDED'
                where former.revision < gone.revision
                order by %s, former.revision desc
                """.formatted(
                                KEY,
                                CONTENT,
                                qualified("former", KEY),
                                qualified("former", KEY),
                                qualified("former", CONTENT),
                                KEY,
                                qualified("former", KEY)),
                id,
                at);
        Sql.update(connection, "drop table gone");
    }

    static String qualified(String table, String columns) {
        return table + "." + columns.replace(", ", ", " + table + ".");
    }
}
