package fr.essaim.indicator.imports;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fr.essaim.indicator.Source;
import fr.essaim.indicator.format.ReadFile;
import fr.essaim.indicator.imports.ProposedChange.Kind;
import fr.essaim.shared.database.Copy;
import fr.essaim.shared.database.Patience;
import fr.essaim.shared.database.Sql;
import fr.essaim.shared.paging.Position;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What an import has in tables of its own, in the caller's transaction. */
@ApplicationScoped
class ImportDatabase {

    private final DataSource database;

    ImportDatabase(DataSource database) {
        this.database = database;
    }

    /** Until the transaction ends, nobody else changes figures: what is read from now on stays true. */
    void holdFigures() {
        with(FigureLedger::new);
    }

    void keep(UUID id, byte[] content, ReadFile read, Catalogue catalogue) {
        with(connection -> {
            Sql.update(connection, "insert into import_file (import_id, content) values (?, ?)", id, content);
            var proposed = new ProposedFigures(connection, id);
            proposed.add(read.rows(), catalogue::version);
            proposed.addRefused(read.refused());
            return id;
        });
    }

    void correctSource(UUID id, SourceCorrection correction) {
        with(connection -> {
            new ProposedFigures(connection, id).correctSource(correction.id(), correction.provenance());
            return id;
        });
    }

    /** Finds the effects by recording, and takes the recording back. */
    void preview(UUID id, Catalogue catalogue, Instant at) {
        with(connection -> {
            Sql.update(connection, "savepoint preview");
            var effects = recorded(connection, id, catalogue, at);
            Sql.update(connection, "rollback to savepoint preview");
            keep(connection, id, effects);
            return id;
        });
    }

    void record(UUID id, Catalogue catalogue, Instant at) {
        with(connection -> {
            keep(connection, id, recorded(connection, id, catalogue, at));
            Sql.update(connection, "delete from proposed_figure where import_id = ?", id);
            return id;
        });
    }

    void withdraw(UUID id, Catalogue catalogue, Instant at) {
        with(connection -> {
            var ledger = new FigureLedger(connection);
            var touched = PartFigures.touchedBy(connection, id);
            ledger.withdraw(id, at);
            var derived = new DerivedFigures(connection, catalogue).touching(touched);
            new ProposedFigures(connection, id).addDerived(derived, catalogue::version);
            ledger.record(id, true, id, at);
            Sql.update(connection, "delete from proposed_figure where import_id = ?", id);
            return id;
        });
    }

    Map<UUID, List<ImportEffect>> effects(List<UUID> ids) {
        record Row(UUID id, ImportEffect effect) {}
        var rows = with(connection -> Sql.query(
                connection,
                "select import_id, indicator_code, derived, added, revised, unchanged from import_effect "
                        + "where import_id = any(?::uuid[]) order by derived, indicator_code",
                row -> new Row(
                        row.getObject(1, UUID.class),
                        new ImportEffect(
                                row.getString(2), row.getBoolean(3), row.getInt(4), row.getInt(5), row.getInt(6))),
                (Object) ids.stream().map(UUID::toString).toArray(String[]::new)));
        return rows.stream().collect(groupingBy(Row::id, mapping(Row::effect, toList())));
    }

    /** The sources of its own figures, derived ones aside. */
    List<Source> sources(UUID id) {
        return with(connection -> Sql.query(
                connection,
                """
                select distinct s.id, s.label, s.publisher, s.licence, s.cog_vintage
                from observation_source s join (
                    select source_id from proposed_figure where import_id = ? and not derived
                    union select source_id from observation where import_id = ? and not derived) own
                  on own.source_id = s.id
                order by s.label
                """,
                row -> new Source(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getInt(5)),
                id,
                id));
    }

    /** The figures of a preview beside those that stand. */
    List<ProposedChange> proposed(UUID id, @Nullable Kind kind, Position after, int limit) {
        return with(connection -> new ComparedFigures(connection, id).proposed(kind, after, limit));
    }

    /** The figures that a recorded import changed, beside those that stood before it. */
    List<ProposedChange> recorded(UUID id, @Nullable Kind kind, Position after, int limit) {
        return with(connection -> new ComparedFigures(connection, id).recorded(kind, after, limit));
    }

    List<RefusedFigure> refused(UUID id, Position after, int limit) {
        return with(connection -> Sql.query(
                connection,
                "select position, place, heading, value, code, reason from refused_cell "
                        + "where import_id = ? and position > ? order by position limit ?",
                row -> new RefusedFigure(
                        row.getInt(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)),
                id,
                after.number(),
                limit));
    }

    byte[] content(UUID id) {
        return with(connection -> Sql.query(
                        connection, "select content from import_file where import_id = ?", row -> row.getBytes(1), id)
                .getFirst());
    }

    private static List<ImportEffect> recorded(Connection connection, UUID id, Catalogue catalogue, Instant at)
            throws SQLException {
        var ledger = new FigureLedger(connection);
        var effects = new ArrayList<>(ledger.record(id, false, null, at));
        var derived = new DerivedFigures(connection, catalogue).touching(PartFigures.touchedBy(connection, id));
        new ProposedFigures(connection, id).addDerived(derived, catalogue::version);
        effects.addAll(ledger.record(id, true, null, at));
        return effects;
    }

    private static void keep(Connection connection, UUID id, List<ImportEffect> effects) throws SQLException {
        Sql.update(connection, "delete from import_effect where import_id = ?", id);
        var copy = new Copy();
        for (var effect : effects) {
            copy.row(
                    id, effect.indicatorCode(), effect.derived(), effect.added(), effect.revised(), effect.unchanged());
        }
        copy.into(connection, "import_effect (import_id, indicator_code, derived, added, revised, unchanged)");
    }

    @FunctionalInterface
    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** A file's statements may take long. */
    private <T> T with(Work<T> work) {
        try (var connection = database.getConnection();
                var _ = Patience.of(connection)) {
            return work.on(connection);
        } catch (SQLException failure) {
            throw new IllegalStateException("An import could not be worked on", failure);
        }
    }
}
