package fr.essaim.diagnostic.initiative;

import fr.essaim.shared.database.Sql;
import fr.essaim.shared.paging.SortedCursor;
import fr.essaim.shared.text.Folding;
import fr.essaim.territory.TerritoryRef;
import fr.essaim.territory.TerritoryType;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Initiatives by name, straight from the database: one statement each, however many there are. */
@ApplicationScoped
class InitiativeList {

    /** Those of a diagnostic; null: those of all that are published and current. */
    record Extent(@Nullable UUID diagnostic) {

        static final Extent PUBLISHED = new Extent(null);
    }

    /** A row, with what it was sorted by. */
    record Row(PublishedInitiative found, String key) {}

    private static final String NAMED = """
            select i.*, p.type as place_type, p.name as place_name, e.name as epci_name, d.slug, d.title,
                   d.territory_code, t.type as territory_type, t.name as territory_name
            from (%s) i
            join territory p on p.code = i.place_code left join territory e on e.code = i.epci_code
            join diagnostic d on d.id = i.diagnostic_id join territory t on t.code = d.territory_code
            order by i.name_key collate "C", i.id""";

    private final DataSource database;

    InitiativeList(DataSource database) {
        this.database = database;
    }

    List<Row> list(Extent extent, InitiativeFilter filter, @Nullable SortedCursor<UUID> after, int limit) {
        var parameters = new ArrayList<@Nullable Object>();
        var sql = within(extent, parameters);
        narrow(sql, parameters, filter);
        if (after != null) {
            sql.append(" and (i.name_key collate \"C\", i.id) > (?, ?)");
            parameters.add(after.key());
            parameters.add(after.last());
        }
        sql.append(" order by i.name_key collate \"C\", i.id limit ?");
        parameters.add(limit);
        return query(NAMED.formatted(sql), parameters);
    }

    Optional<PublishedInitiative> find(Extent extent, UUID id) {
        return byId(extent, List.of(id)).stream().findFirst();
    }

    List<PublishedInitiative> byId(Extent extent, Collection<UUID> ids) {
        var parameters = new ArrayList<@Nullable Object>();
        var sql = within(extent, parameters).append(" and i.id = any(?::uuid[])");
        parameters.add(ids.stream().map(UUID::toString).toArray(String[]::new));
        return query(NAMED.formatted(sql), parameters).stream().map(Row::found).toList();
    }

    private static StringBuilder within(Extent extent, List<@Nullable Object> parameters) {
        var sql = new StringBuilder("select i.* from local_initiative i where ");
        if (extent.diagnostic() == null) {
            return sql.append("i.diagnostic_id in (select id from diagnostic where stage = 'PUBLISHED')");
        }
        parameters.add(extent.diagnostic());
        return sql.append("i.diagnostic_id = ?");
    }

    private static void narrow(StringBuilder sql, List<@Nullable Object> parameters, InitiativeFilter filter) {
        if (!filter.text().isBlank()) {
            sql.append(" and (i.stems @@ stems_asked(?)");
            parameters.add(filter.text());
            var words = Folding.words(filter.text());
            for (int i = 0; i < words.size(); i++) {
                sql.append(i == 0 ? " or (" : " and ").append("i.search_text like ?");
                parameters.add("% " + words.get(i) + "%");
            }
            sql.append(words.isEmpty() ? ")" : "))");
        }
        if (!filter.steps().isEmpty()) {
            sql.append(" and i.steps && ?");
            parameters.add(names(filter.steps()));
        }
        if (!filter.publics().isEmpty()) {
            sql.append(" and (i.publics = '{}' or i.publics && ?)");
            parameters.add(names(filter.publics()));
        }
        if (!filter.departments().isEmpty()) {
            sql.append(" and i.departments && ?");
            parameters.add(filter.departments().toArray(String[]::new));
        }
        if (filter.place() != null) {
            sql.append(" and (i.place_code = ? or i.epci_code = ? or i.departments @> array[?::text])");
            for (int i = 0; i < 3; i++) {
                parameters.add(filter.place());
            }
        }
    }

    private static String[] names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toArray(String[]::new);
    }

    private List<Row> query(String sql, List<@Nullable Object> parameters) {
        try (var connection = database.getConnection()) {
            return Sql.query(connection, sql, InitiativeList::row, parameters.toArray());
        } catch (SQLException failed) {
            throw new IllegalStateException("Initiatives could not be listed", failed);
        }
    }

    private static Row row(ResultSet row) throws SQLException {
        var territory = new TerritoryRef(
                row.getString("territory_code"),
                TerritoryType.valueOf(row.getString("territory_type")),
                row.getString("territory_name"));
        var diagnostic = new DiagnosticOfInitiative(row.getString("slug"), row.getString("title"), territory);
        return new Row(new PublishedInitiative(InitiativeRow.details(row), diagnostic), row.getString("name_key"));
    }
}
