package fr.essaim.funding;

import fr.essaim.shared.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Agreements as the SCDL file tells them: who gives to whom by their official names and SIRET, and when it is paid. */
@ApplicationScoped
class Subsidies {

    /** Paid from the first to the last day that is planned; while none is, within the agreement's period. */
    private static final String SUBSIDIES = """
            select a.*, coalesce(a.decision_reference, a.reference) as decision, f.name as funder_name, f.siret as funder_siret, b.name as beneficiary_name, b.siret as beneficiary_siret,
                   planned.number, coalesce(planned.first_day, a.starts_on) as first_day, coalesce(planned.last_day, a.ends_on) as last_day
            from funding_agreement a
            join organisation f on f.id = a.funder_id
            join organisation b on b.id = a.beneficiary_id
            cross join lateral (select count(*)::int as number, min(due_on) as first_day, max(due_on) as last_day
                                from funding_payment where agreement_id = a.id) planned
            where true""";

    private final DataSource database;

    Subsidies(DataSource database) {
        this.database = database;
    }

    List<Subsidy> all(FundingReader reader) {
        var parameters = new ArrayList<@Nullable Object>();
        var sql = new StringBuilder(SUBSIDIES);
        FundingFilters.readable(sql, parameters, reader);
        sql.append(" order by a.signed_on, a.id");
        try (var connection = database.getConnection()) {
            return Sql.query(connection, sql.toString(), Subsidies::subsidy, parameters.toArray());
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Subsidy subsidy(ResultSet row) throws SQLException {
        return new Subsidy(
                row.getString("funder_name"),
                row.getString("funder_siret"),
                row.getObject("signed_on", LocalDate.class),
                row.getString("decision"),
                row.getString("beneficiary_name"),
                row.getString("beneficiary_siret"),
                row.getString("title"),
                row.getBoolean("illustrative"),
                row.getBigDecimal("amount"),
                AidNature.valueOf(row.getString("nature")),
                row.getString("conditions"),
                row.getInt("number"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getBoolean("eu_notified"),
                row.getString("scheme"));
    }
}
