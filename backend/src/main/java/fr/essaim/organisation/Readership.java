package fr.essaim.organisation;

import static java.util.stream.Collectors.toCollection;

import fr.essaim.shared.database.Sql;
import fr.essaim.shared.security.Caller;
import fr.essaim.shared.security.Role;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Which organisations the caller may know of: Ansa's team all, everybody those that something published names, and a
 * funder her own and whom she pays; each with those that it followed and that followed it.
 */
@ApplicationScoped
public class Readership {

    private final DataSource database;
    private final Successions successions;
    private final List<PublicOrganisations> publications;
    private final PaidOrganisations paid;
    private final Caller caller;

    Readership(
            DataSource database,
            Successions successions,
            @All List<PublicOrganisations> publications,
            PaidOrganisations paid,
            Caller caller) {
        this.database = database;
        this.successions = successions;
        this.publications = publications;
        this.paid = paid;
        this.caller = caller;
    }

    /** The ids of all that she may read; nothing for who reads all. */
    public Optional<Set<UUID>> limits() {
        if (caller.has(Role.ANSA)) {
            return Optional.empty();
        }
        var named = publications.stream().flatMap(each -> each.named().stream()).collect(toCollection(HashSet::new));
        var funders = List.<String>of();
        if (caller.has(Role.FUNDER)) {
            named.addAll(paid.ofCaller());
            funders = caller.funders();
        }
        return Optional.of(successions.withLines(current(named, funders)));
    }

    /** A published duplicate's address leads to what it was merged into, which is then known too. */
    private Set<UUID> current(Set<UUID> named, List<String> codes) {
        try (var connection = database.getConnection()) {
            return Set.copyOf(Sql.query(
                    connection,
                    """
                    select coalesce(merged_into_id, id) from organisation where id = any(?) or code = any(?)
                    union
                    select id from organisation where id = any(?) and merged_into_id is not null""",
                    row -> row.getObject(1, UUID.class),
                    connection.createArrayOf("uuid", named.toArray()),
                    codes.toArray(String[]::new),
                    connection.createArrayOf("uuid", named.toArray())));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
