package fr.essaim.funding;

import fr.essaim.organisation.OrganisationRef;
import fr.essaim.shared.database.Sql;
import fr.essaim.shared.paging.SortedCursor;
import fr.essaim.shared.time.Period;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Agreements with their sums, straight from the database: one statement, however many there are. */
@ApplicationScoped
class AgreementList {

    /** A row, with what it was sorted by. */
    record Row(AgreementSummary agreement, String key) {}

    /** How many agreements there are, of how many a party has no SIRET, and what they amount to. */
    record Sum(int count, int withoutSiret, BigDecimal amount) {}

    private static final String COLUMNS = """
            select a.*, coalesce(f.short_name, f.name) as funder_name, b.name as beneficiary_name, o.today_id,
                   coalesce(n.short_name, n.name) as today_name, expected, received, late,
                   (select array_agg(distinct scope order by scope) from funding_line where agreement_id = a.id) as scopes""";

    private static final String AGREEMENTS = """
            from funding_agreement a
            join organisation f on f.id = a.funder_id
            join organisation b on b.id = a.beneficiary_id
            join organisation_today o on o.id = a.funder_id
            join organisation n on n.id = o.today_id
            cross join lateral (
                select coalesce(sum(expected_amount), 0) as expected, coalesce(sum(received_amount), 0) as received,
                       coalesce(sum(expected_amount) filter (where received_on is null and due_on < ?), 0) as late
                from funding_payment where agreement_id = a.id) paid
            where true""";

    private final DataSource database;
    private final Clock clock;

    AgreementList(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<Row> list(
            FundingReader reader,
            AgreementFilter filter,
            AgreementOrder order,
            boolean descending,
            @Nullable SortedCursor<UUID> after,
            int limit) {
        var today = today();
        var parameters = new ArrayList<@Nullable Object>(List.of(today));
        var sql = new StringBuilder(COLUMNS + ", " + order.key() + " as key " + AGREEMENTS);
        FundingFilters.narrow(sql, parameters, reader, filter, today);
        var direction = descending ? " desc" : "";
        if (after != null) {
            sql.append(" and (%s, a.id) %s (?, ?)".formatted(order.key(), descending ? "<" : ">"));
            parameters.add(after.key());
            parameters.add(after.last());
        }
        sql.append(" order by key%s, a.id%s limit ?".formatted(direction, direction));
        parameters.add(limit);
        return query(sql, parameters, row -> new Row(summary(row, today), row.getString("key")));
    }

    Optional<AgreementSummary> find(FundingReader reader, UUID id) {
        var today = today();
        var parameters = new ArrayList<@Nullable Object>(List.of(today, id));
        var sql = new StringBuilder(COLUMNS + " " + AGREEMENTS + " and a.id = ?");
        FundingFilters.readable(sql, parameters, reader);
        return query(sql, parameters, row -> summary(row, today)).stream().findFirst();
    }

    /** Of the agreements themselves, whatever their lines say. */
    Sum sum(FundingReader reader, AgreementFilter filter) {
        var parameters = new ArrayList<@Nullable Object>();
        var sql = new StringBuilder("""
                select count(*), count(*) filter (where f.siret is null or b.siret is null) as without_siret,
                       coalesce(sum(a.amount), 0.00) as amount
                from funding_agreement a
                join organisation f on f.id = a.funder_id
                join organisation b on b.id = a.beneficiary_id
                where true""");
        FundingFilters.among(sql, parameters, "a.id", reader, filter, today());
        return query(
                        sql,
                        parameters,
                        row -> new Sum(row.getInt("count"), row.getInt("without_siret"), row.getBigDecimal("amount")))
                .getFirst();
    }

    /** By the days of France. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Period.CIVIL_TIME);
    }

    private static AgreementSummary summary(ResultSet row, LocalDate today) throws SQLException {
        var start = row.getObject("starts_on", LocalDate.class);
        var end = row.getObject("ends_on", LocalDate.class);
        return new AgreementSummary(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                row.getString("title"),
                FunderRef.of(
                        row.getObject("funder_id", UUID.class),
                        row.getString("funder_name"),
                        row.getObject("today_id", UUID.class),
                        row.getString("today_name")),
                new OrganisationRef(row.getObject("beneficiary_id", UUID.class), row.getString("beneficiary_name")),
                row.getBigDecimal("amount"),
                Money.of(row.getBigDecimal("expected")),
                Money.of(row.getBigDecimal("received")),
                Money.of(row.getBigDecimal("late")),
                row.getObject("signed_on", LocalDate.class),
                start,
                end,
                AgreementState.of(start, end, today),
                Arrays.stream((String[]) row.getArray("scopes").getArray())
                        .map(FundingScope::valueOf)
                        .toList(),
                row.getBoolean("illustrative"));
    }

    private <T> List<T> query(StringBuilder sql, List<@Nullable Object> parameters, Sql.RowMapper<T> mapper) {
        try (var connection = database.getConnection()) {
            return Sql.query(connection, sql.toString(), mapper, parameters.toArray());
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
