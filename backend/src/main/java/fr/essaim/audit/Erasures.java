package fr.essaim.audit;

import fr.essaim.audit.Erasure.Kind;
import fr.essaim.shared.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Who was erased, in the database and in a file outside of it: whichever of them is older learns from the other. */
@ApplicationScoped
public class Erasures {

    private final ErasureFile file;
    private final DataSource database;
    private final EntityManager entities;
    private final Clock clock;

    Erasures(ErasureFile file, DataSource database, EntityManager entities, Clock clock) {
        this.file = file;
        this.database = database;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * In the transaction of an erasure, as its last step. The file is written before it is certain: one that fails then
     * is made at the next start, and none that succeeds is ever lost.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Kind kind, UUID id) {
        entities.flush();
        var erasure = new Erasure(kind, id, clock.instant());
        add(erasure);
        file.add(List.of(erasure));
    }

    /** Those that the file knows of and the database does not: it was restored from a time before them. */
    List<Erasure> unknownToTheDatabase() {
        var known = keys(inTheDatabase());
        return file.all().stream().filter(erasure -> known.add(key(erasure))).toList();
    }

    /** Adds to the file what the database knows and it does not: it was lost or is new. */
    void completeTheFile() {
        var known = keys(file.all());
        var missing = inTheDatabase().stream()
                .filter(erasure -> known.add(key(erasure)))
                .toList();
        if (!missing.isEmpty()) {
            file.add(missing);
        }
    }

    void add(Erasure erasure) {
        try (var connection = database.getConnection()) {
            Sql.update(
                    connection,
                    "insert into erasure (kind, id, at) values (?, ?, ?) on conflict (kind, id) do nothing",
                    erasure.kind().name(),
                    erasure.id(),
                    erasure.at());
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private List<Erasure> inTheDatabase() {
        try (var connection = database.getConnection()) {
            return Sql.query(
                    connection,
                    "select kind, id, at from erasure order by at",
                    row -> new Erasure(
                            Kind.valueOf(row.getString(1)),
                            row.getObject(2, UUID.class),
                            row.getTimestamp(3).toInstant()));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Set<String> keys(List<Erasure> erasures) {
        return erasures.stream().map(Erasures::key).collect(Collectors.toCollection(HashSet::new));
    }

    private static String key(Erasure erasure) {
        return erasure.kind() + " " + erasure.id();
    }
}
