package fr.essaim.organisation;

import fr.essaim.organisation.DuplicatePair.Reason;
import fr.essaim.shared.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Finds organisations that were probably entered twice: by a number that only one can have, by the same name or short
 * name, or by names that share most of their trigrams. Who followed whom,
 * at once or later, may have one number, and is no duplicate.
 */
@ApplicationScoped
class Duplicates {

    /** Below this, names of one kind ("Mission locale de …") would be taken for each other. */
    private static final String ALIKE = "0.6";

    private static final int MOST = 100;

    private static final String PAIRS = """
            with recursive alike as (
                select a.id as a, b.id as b from organisation a join organisation b on a.siren = b.siren
                union
                select a.id, b.id from organisation a join organisation b on a.short_key = b.name_key
                union
                select a.id, b.id from organisation a join organisation b on a.id < b.id and a.name_key % b.name_key
            ), pair as (
                select distinct least(a, b) as first, greatest(a, b) as second from alike where a <> b
            ), line as (
                select id, successor_of_id as before from organisation where successor_of_id is not null
                union
                select line.id, o.successor_of_id from line join organisation o on o.id = line.before
                where o.successor_of_id is not null
            ), judged as (
                select first, second, similarity(a.name_key, b.name_key) as likeness, case
                    when a.siret = b.siret then 1
                    when a.siren = b.siren and (a.siret is null or b.siret is null) then 2
                    when a.siren = b.siren then 5 -- two establishments of one organisation
                    when b.name_key in (a.name_key, a.short_key) or a.name_key = b.short_key then 3
                    else 4 end as reason
                from pair join organisation a on a.id = first join organisation b on b.id = second
                where a.merged_into_id is null and b.merged_into_id is null
                  and not exists (select from line where (id, before) in ((first, second), (second, first)))
            )
            select first, second, likeness,
                   (array['SAME_SIRET', 'SAME_SIREN', 'SAME_NAME', 'SIMILAR_NAME'])[reason] as reason
            from judged j where reason < 5 order by j.reason, likeness desc, first, second limit ?""";

    private record Found(UUID first, UUID second, Reason reason, double likeness) {}

    private final DataSource database;
    private final OrganisationList organisations;

    Duplicates(DataSource database, OrganisationList organisations) {
        this.database = database;
        this.organisations = organisations;
    }

    /** The surest first. */
    List<DuplicatePair> pairs() {
        var found = found();
        var named = organisations.byId(found.stream()
                .flatMap(pair -> Stream.of(pair.first(), pair.second()))
                .distinct()
                .toList());
        return found.stream()
                .map(pair -> new DuplicatePair(
                        Objects.requireNonNull(named.get(pair.first())),
                        Objects.requireNonNull(named.get(pair.second())),
                        pair.reason(),
                        pair.likeness()))
                .toList();
    }

    private List<Found> found() {
        try (var connection = database.getConnection()) {
            // The index on names answers by this setting, for this transaction
            Sql.query(connection, "select set_config('pg_trgm.similarity_threshold', ?, true)", _ -> "", ALIKE);
            return Sql.query(
                    connection,
                    PAIRS,
                    row -> new Found(
                            row.getObject("first", UUID.class),
                            row.getObject("second", UUID.class),
                            Reason.valueOf(row.getString("reason")),
                            row.getDouble("likeness")),
                    MOST);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
