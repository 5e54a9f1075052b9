package fr.essaim.funding;

import fr.essaim.shared.database.Sql;
import fr.essaim.territory.TerritoryRef;
import fr.essaim.territory.TerritoryType;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The lines of agreements, each with all that totals and files tell it by. */
@ApplicationScoped
class FundingBook {

    /** A line, and the agreement that it is of. */
    record Entry(
            UUID agreement,
            String reference,
            String title,
            FunderRef funder,
            LocalDate signedOn,
            LocalDate startsOn,
            LocalDate endsOn,
            boolean illustrative,
            LineDetails line) {}

    private static final String LINES = "select * from funding_book a where true";

    /** By agreement, then what it is for: the programme first. */
    private static final String ORDER =
            " order by signed_on desc, agreement_id, array_position(array['PROGRAMME', 'PROJECT', 'REPLICATION', "
                    + "'TERRITORY'], scope), project_name, territory_name, id";

    private final DataSource database;

    FundingBook(DataSource database) {
        this.database = database;
    }

    List<Entry> all(FundingReader reader) {
        return entries(reader, "", List.of());
    }

    List<Entry> ofAgreement(FundingReader reader, UUID agreement) {
        return entries(reader, " and a.agreement_id = ?", List.of(agreement));
    }

    /** Those for the project itself and for its replications. */
    List<Entry> ofProject(FundingReader reader, String slug) {
        return entries(reader, " and a.project_slug = ?", List.of(slug));
    }

    /** What agreements pay for; with a funder, its own and those of whom it follows. */
    List<UUID> projects(FundingReader reader, @Nullable UUID funder) {
        var sql = new StringBuilder("select distinct project_id from funding_book a where project_id is not null");
        var parameters = new ArrayList<@Nullable Object>();
        FundingFilters.readable(sql, parameters, reader);
        if (funder != null) {
            sql.append(" and a.funder_id in (select with_predecessors(?))");
            parameters.add(funder);
        }
        return query(sql, parameters, row -> row.getObject("project_id", UUID.class));
    }

    /** The slug itself, when the project is published; nobody but the team learns of another. */
    boolean isPublished(String slug) {
        return !query(
                        new StringBuilder("select slug from public_portfolio where slug = ?"),
                        List.of(slug),
                        row -> row.getString("slug"))
                .isEmpty();
    }

    private List<Entry> entries(FundingReader reader, String condition, List<Object> values) {
        var sql = new StringBuilder(LINES).append(condition);
        var parameters = new ArrayList<@Nullable Object>(values);
        FundingFilters.readable(sql, parameters, reader);
        return query(sql.append(ORDER), parameters, row -> entry(row, reader));
    }

    private static Entry entry(ResultSet row, FundingReader reader) throws SQLException {
        return new Entry(
                row.getObject("agreement_id", UUID.class),
                row.getString("reference"),
                row.getString("title"),
                FunderRef.of(
                        row.getObject("funder_id", UUID.class),
                        row.getString("funder_name"),
                        row.getObject("today_id", UUID.class),
                        row.getString("today_name")),
                row.getObject("signed_on", LocalDate.class),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getBoolean("illustrative"),
                new LineDetails(
                        row.getObject("id", UUID.class),
                        FundingScope.valueOf(row.getString("scope")),
                        project(row, reader),
                        territory(row),
                        row.getBigDecimal("amount")));
    }

    private static @Nullable FundedProject project(ResultSet row, FundingReader reader) throws SQLException {
        var published = row.getString("published_name");
        var name = reader.team() ? row.getString("project_name") : published;
        return name == null
                ? null
                : new FundedProject(Objects.requireNonNull(row.getString("project_slug")), name, published != null);
    }

    private static @Nullable TerritoryRef territory(ResultSet row) throws SQLException {
        var code = row.getString("territory_code");
        return code == null
                ? null
                : new TerritoryRef(
                        code, TerritoryType.valueOf(row.getString("territory_type")), row.getString("territory_name"));
    }

    private <T> List<T> query(StringBuilder sql, List<? extends @Nullable Object> parameters, Sql.RowMapper<T> mapper) {
        try (var connection = database.getConnection()) {
            return Sql.query(connection, sql.toString(), mapper, parameters.toArray());
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
