package fr.essaim.funding;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fr.essaim.organisation.PaidOrganisations;
import fr.essaim.shared.database.Sql;
import fr.essaim.shared.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Whom the agreements pay that the caller may read. */
@ApplicationScoped
class Beneficiaries implements PaidOrganisations {

    private final DataSource database;
    private final Caller caller;

    Beneficiaries(DataSource database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    @Override
    public Set<UUID> ofCaller() {
        var sql = new StringBuilder("select distinct a.beneficiary_id from funding_agreement a where true");
        var parameters = new ArrayList<@Nullable Object>();
        FundingFilters.readable(sql, parameters, FundingReader.of(caller));
        try (var connection = database.getConnection()) {
            return Sql.query(connection, sql.toString(), row -> row.getObject(1, UUID.class), parameters.toArray())
                    .stream()
                    .collect(toUnmodifiableSet());
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
