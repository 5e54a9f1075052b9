package fr.essaim.diagnostic.initiative;

import fr.essaim.project.TargetPublic;
import fr.essaim.project.model.PresenceKind;
import fr.essaim.project.model.StepKind;
import fr.essaim.shared.time.DatePrecision;
import fr.essaim.shared.time.PartialDate;
import fr.essaim.territory.TerritoryRef;
import fr.essaim.territory.TerritoryType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads an initiative from a row of {@link InitiativeList}. */
final class InitiativeRow {

    private InitiativeRow() {}

    static InitiativeDetails details(ResultSet row) throws SQLException {
        var kind = row.getString("operator_kind");
        var epci = row.getString("epci_code");
        return new InitiativeDetails(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("operator"),
                kind == null ? null : PresenceKind.valueOf(kind),
                each(row, "steps", StepKind::valueOf),
                each(row, "publics", TargetPublic::valueOf),
                row.getObject("capacity", Integer.class),
                row.getString("funding"),
                InitiativeStatus.valueOf(row.getString("status")),
                endsOn(row),
                new TerritoryRef(
                        row.getString("place_code"),
                        TerritoryType.valueOf(row.getString("place_type")),
                        row.getString("place_name")),
                epci == null ? null : new TerritoryRef(epci, TerritoryType.EPCI, row.getString("epci_name")),
                row.getString("address"),
                row.getString("siret"),
                row.getObject("latitude", Double.class),
                row.getObject("longitude", Double.class),
                row.getString("website"),
                row.getString("description"),
                row.getString("source"),
                row.getBoolean("illustrative"),
                row.getTimestamp("updated_at").toInstant());
    }

    static <T> List<T> each(ResultSet row, String column, Function<String, T> form) throws SQLException {
        return Arrays.stream(
                        (String[]) Objects.requireNonNull(row.getArray(column)).getArray())
                .map(form)
                .toList();
    }

    private static @Nullable PartialDate endsOn(ResultSet row) throws SQLException {
        var value = row.getObject("ends_date", LocalDate.class);
        return value == null ? null : new PartialDate(value, DatePrecision.valueOf(row.getString("ends_precision")));
    }
}
