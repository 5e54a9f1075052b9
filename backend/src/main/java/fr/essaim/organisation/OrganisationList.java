package fr.essaim.organisation;

import static java.util.stream.Collectors.toMap;

import fr.essaim.shared.database.Sql;
import fr.essaim.shared.paging.SortedCursor;
import fr.essaim.shared.text.Folding;
import fr.essaim.shared.time.DatePrecision;
import fr.essaim.shared.time.PartialDate;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Lists of organisations, straight from the database: one statement each, however many there are. No duplicates. */
@ApplicationScoped
class OrganisationList {

    /** A row, with what it was sorted by. */
    record Row(OrganisationSummary organisation, String key) {}

    private final DataSource database;

    OrganisationList(DataSource database) {
        this.database = database;
    }

    List<Row> list(
            OrganisationFilter filter,
            Optional<Set<UUID>> limits,
            OrganisationOrder order,
            boolean descending,
            @Nullable SortedCursor<UUID> after,
            int limit) {
        try (var connection = database.getConnection()) {
            var parameters = new ArrayList<@Nullable Object>();
            var key = order.key(descending);
            var sql = new StringBuilder("""
                    select *, %s as key from (
                        select o.*, p.name as formerly
                        from organisation o left join organisation p on p.id = o.successor_of_id
                        where o.merged_into_id is null
                    ) found where true""".formatted(key));
            for (var word : Folding.words(filter.text())) {
                sql.append(" and ' ' || search_text like ?");
                parameters.add("% " + word + "%");
            }
            if (!filter.types().isEmpty()) {
                sql.append(" and types && ?");
                parameters.add(filter.types().stream().map(Enum::name).toArray(String[]::new));
            }
            if (limits.isPresent()) {
                sql.append(" and id = any(?)");
                parameters.add(connection.createArrayOf("uuid", limits.get().toArray()));
            }
            if (after != null) {
                sql.append(" and (%s, id) %s (?, ?)".formatted(key, descending ? "<" : ">"));
                parameters.add(after.key());
                parameters.add(after.last());
            }
            var direction = descending ? " desc" : "";
            sql.append(" order by %s%s, id%s limit ?".formatted(key, direction, direction));
            parameters.add(limit);
            return Sql.query(
                    connection,
                    sql.toString(),
                    row -> new Row(summary(row), row.getString("key")),
                    parameters.toArray());
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    Map<UUID, OrganisationSummary> byId(Collection<UUID> ids) {
        try (var connection = database.getConnection()) {
            return Sql.query(
                            connection,
                            "select o.*, p.name as formerly from organisation o "
                                    + "left join organisation p on p.id = o.successor_of_id where o.id = any(?)",
                            OrganisationList::summary,
                            connection.createArrayOf("uuid", ids.toArray()))
                    .stream()
                    .collect(toMap(OrganisationSummary::id, found -> found));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static OrganisationSummary summary(ResultSet row) throws SQLException {
        return new OrganisationSummary(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("short_name"),
                row.getString("legal_form"),
                row.getString("siren"),
                row.getString("siret"),
                row.getString("code"),
                Arrays.stream((String[]) row.getArray("types").getArray())
                        .map(OrganisationType::valueOf)
                        .toList(),
                row.getString("website"),
                date(row, "from"),
                date(row, "to"),
                row.getString("formerly"),
                row.getBoolean("illustrative"));
    }

    static @Nullable PartialDate date(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column + "_date", LocalDate.class);
        return value == null
                ? null
                : new PartialDate(value, DatePrecision.valueOf(row.getString(column + "_precision")));
    }
}
