package fr.essaim.organisation;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fr.essaim.organisation.SuccessionStep.Place;
import fr.essaim.shared.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** Who followed whom: an organisation's predecessors, one after another, and all that came of it. */
@ApplicationScoped
public class Successions {

    private static final String LINE = """
            with recursive earlier(id, before, steps) as (
                select id, successor_of_id, 0 from organisation where id = any(?)
                union all
                select o.id, o.successor_of_id, steps - 1 from organisation o join earlier on o.id = earlier.before
            ) cycle id set again using way,
            later(id, steps) as (
                select id, 0 from organisation where id = any(?)
                union all
                select o.id, steps + 1 from organisation o join later on o.successor_of_id = later.id
            ) cycle id set again using way,
            line as (select id, steps from earlier union select id, steps from later)
            select o.*, line.steps from line join organisation o using (id)
            order by line.steps, o.from_date nulls last, o.id""";

    private final DataSource database;

    Successions(DataSource database) {
        this.database = database;
    }

    /** Its line, the earliest first; itself alone when it follows nobody and nobody follows it. */
    public List<SuccessionStep> of(UUID id) {
        return line(
                List.of(id),
                row -> new SuccessionStep(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("short_name"),
                        OrganisationList.date(row, "from"),
                        OrganisationList.date(row, "to"),
                        place(row.getInt("steps"))));
    }

    /** All that are in the line of one of these, themselves included. */
    Set<UUID> withLines(Collection<UUID> ids) {
        return line(ids, row -> row.getObject("id", UUID.class)).stream().collect(toUnmodifiableSet());
    }

    private static Place place(int steps) {
        return steps < 0 ? Place.EARLIER : steps == 0 ? Place.ITSELF : Place.LATER;
    }

    private <T> List<T> line(Collection<UUID> ids, Sql.RowMapper<T> mapper) {
        try (var connection = database.getConnection()) {
            var array = connection.createArrayOf("uuid", ids.toArray());
            return Sql.query(connection, LINE, mapper, array, array);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
