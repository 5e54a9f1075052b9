package fr.essaim.diagnostic.initiative;

import fr.essaim.diagnostic.Diagnostic;
import fr.essaim.shared.database.Sql;
import fr.essaim.territory.TerritoryType;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;

/** The places of a diagnostic's territory: itself, and the EPCI and communes that lie in it. */
@ApplicationScoped
public class Places {

    private static final String WITHIN = """
            select t.code, t.type, t.name,
                   case t.type when 'DEPARTMENT' then array[t.code] else array(
                       select p.parent_code from territory_parent p
                       where p.child_code = t.code and p.parent_code like 'DEP-%' order by p.position) end as departments,
                   case t.type when 'EPCI' then t.code else (
                       select p.parent_code from territory_parent p
                       where p.child_code = t.code and p.parent_code like 'EPCI-%' order by p.position limit 1) end as epci
            from territory t
            where t.type in ('DEPARTMENT', 'EPCI', 'COMMUNE') and (t.code = ? or exists (
                select 1 from territory_parent p where p.child_code = t.code and p.parent_code = ?))""";

    private final DataSource database;

    Places(DataSource database) {
        this.database = database;
    }

    /** Nothing when it lies elsewhere, or nowhere. */
    Optional<Place> find(Diagnostic diagnostic, String code) {
        var territory = diagnostic.territory().code();
        return query(WITHIN + " and t.code = ?", territory, territory, code).stream()
                .findFirst();
    }

    public List<Place> all(Diagnostic diagnostic) {
        var territory = diagnostic.territory().code();
        return query(WITHIN, territory, territory);
    }

    private List<Place> query(String sql, String... parameters) {
        try (var connection = database.getConnection()) {
            return Sql.query(connection, sql, Places::place, (Object[]) parameters);
        } catch (SQLException failed) {
            throw new IllegalStateException("Places could not be found", failed);
        }
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(
                row.getString("code"),
                TerritoryType.valueOf(row.getString("type")),
                row.getString("name"),
                List.of((String[])
                        Objects.requireNonNull(row.getArray("departments")).getArray()),
                row.getString("epci"));
    }
}
