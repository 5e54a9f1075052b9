package fr.essaim.diagnostic.initiative;

import fr.essaim.diagnostic.Diagnostic;
import fr.essaim.diagnostic.initiative.PlaceCounts.CommuneCount;
import fr.essaim.diagnostic.initiative.PlaceCounts.PlaceCount;
import fr.essaim.shared.database.Sql;
import fr.essaim.territory.TerritoryRef;
import fr.essaim.territory.TerritoryType;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Counts a diagnostic's initiatives by EPCI and commune, and finds their coordinates: one statement each. */
@ApplicationScoped
class InitiativePlaces {

    private static final String COUNTS = """
            with placed as (
                select place_code, epci_code, count(*)::int as count from local_initiative
                where diagnostic_id = ? group by place_code, epci_code
            ), counted as (
                select place_code as code, epci_code as epci, count, count as whole from placed
                where place_code not like 'EPCI-%'
                union all
                select epci_code, null, sum(count)::int, coalesce(sum(count) filter (where place_code = epci_code), 0)::int
                from placed where epci_code is not null group by epci_code
            )
            select c.*, t.type, t.name from counted c join territory t using (code) order by folded(t.name), c.code""";

    private static final String POINTS = """
            select i.id, i.name, i.status, i.latitude, i.longitude, t.name as place
            from local_initiative i join territory t on t.code = i.place_code
            where i.diagnostic_id = ? and i.latitude is not null order by i.name_key collate "C", i.id""";

    private record Counted(TerritoryRef place, @Nullable String epci, int count, int whole) {}

    private final DataSource database;

    InitiativePlaces(DataSource database) {
        this.database = database;
    }

    PlaceCounts of(Diagnostic diagnostic) {
        var id = diagnostic.id();
        var counted = query(COUNTS, InitiativePlaces::counted, id);
        return new PlaceCounts(
                places(counted, TerritoryType.DEPARTMENT),
                places(counted, TerritoryType.EPCI),
                counted.stream()
                        .filter(place -> place.place().type() == TerritoryType.COMMUNE)
                        .map(place -> new CommuneCount(place.place(), place.epci(), place.count()))
                        .toList(),
                query(POINTS, InitiativePlaces::point, id));
    }

    private static List<PlaceCount> places(List<Counted> counted, TerritoryType type) {
        return counted.stream()
                .filter(place -> place.place().type() == type)
                .map(place -> new PlaceCount(place.place(), place.count(), place.whole()))
                .toList();
    }

    private <T> List<T> query(String sql, Sql.RowMapper<T> mapper, UUID diagnostic) {
        try (var connection = database.getConnection()) {
            return Sql.query(connection, sql, mapper, diagnostic);
        } catch (SQLException failed) {
            throw new IllegalStateException("Initiatives could not be placed", failed);
        }
    }

    private static Counted counted(ResultSet row) throws SQLException {
        var place = new TerritoryRef(
                row.getString("code"), TerritoryType.valueOf(row.getString("type")), row.getString("name"));
        return new Counted(place, row.getString("epci"), row.getInt("count"), row.getInt("whole"));
    }

    private static InitiativePoint point(ResultSet row) throws SQLException {
        return new InitiativePoint(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("place"),
                InitiativeStatus.valueOf(row.getString("status")),
                row.getDouble("latitude"),
                row.getDouble("longitude"));
    }
}
