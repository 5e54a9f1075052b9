package fr.essaim.diagnostic.initiative;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import fr.essaim.diagnostic.initiative.InitiativeList.Extent;
import fr.essaim.shared.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Finds initiatives that were probably entered twice: by their operator's SIRET, or by names nearly the same in one place. */
@ApplicationScoped
class InitiativeDuplicates {

    private static final int MOST = 100;

    private static final String PAIRS = """
            select a.id as first, b.id as second, similarity(a.name_key, b.name_key) as likeness,
                   case when a.siret = b.siret then 'SAME_SIRET' else 'SIMILAR_NAME' end as reason
            from local_initiative a join local_initiative b on a.diagnostic_id = b.diagnostic_id and a.id < b.id
            where a.diagnostic_id = ? and (a.siret = b.siret
                or a.place_code = b.place_code and similarity(a.name_key, b.name_key) >= 0.6)
            order by similarity(a.name_key, b.name_key) desc, reason, first, second limit ?""";

    private record Found(UUID first, UUID second, InitiativeLikeness reason, double likeness) {}

    private final DataSource database;
    private final InitiativeList initiatives;

    InitiativeDuplicates(DataSource database, InitiativeList initiatives) {
        this.database = database;
        this.initiatives = initiatives;
    }

    /** The likest names first: one operator may well have several initiatives. */
    List<InitiativePair> pairs(UUID diagnostic) {
        var found = found(diagnostic);
        var ids = found.stream()
                .flatMap(pair -> Stream.of(pair.first(), pair.second()))
                .distinct()
                .toList();
        var named = initiatives.byId(new Extent(diagnostic), ids).stream()
                .map(PublishedInitiative::initiative)
                .collect(toMap(InitiativeDetails::id, identity()));
        return found.stream()
                .map(pair -> new InitiativePair(
                        Objects.requireNonNull(named.get(pair.first())),
                        Objects.requireNonNull(named.get(pair.second())),
                        pair.reason(),
                        pair.likeness()))
                .toList();
    }

    private List<Found> found(UUID diagnostic) {
        try (var connection = database.getConnection()) {
            return Sql.query(
                    connection,
                    PAIRS,
                    row -> new Found(
                            row.getObject("first", UUID.class),
                            row.getObject("second", UUID.class),
                            InitiativeLikeness.valueOf(row.getString("reason")),
                            row.getDouble("likeness")),
                    diagnostic,
                    MOST);
        } catch (SQLException failed) {
            throw new IllegalStateException("Duplicates could not be found", failed);
        }
    }
}
