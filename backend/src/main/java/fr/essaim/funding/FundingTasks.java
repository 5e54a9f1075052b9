package fr.essaim.funding;

import fr.essaim.shared.database.Sql;
import fr.essaim.shared.security.Caller;
import fr.essaim.task.Task;
import fr.essaim.task.TaskKind;
import fr.essaim.task.TaskSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What waits at agreements, for all who read them: those about to end, and payments that should have come. */
@ApplicationScoped
class FundingTasks implements TaskSource {

    private static final String WAITING = """
            select w.kind, a.id, a.title, w.due from funding_agreement a
            cross join lateral (
                select 'AGREEMENT_EXPIRING' as kind, a.ends_on as due where a.starts_on <= ? and a.ends_on between ? and ?
                union all
                select 'PAYMENT_LATE', min(due_on) from funding_payment
                where agreement_id = a.id and received_on is null and due_on < ? having count(*) > 0) w
            where true""";

    private final DataSource database;
    private final AgreementList agreements;
    private final Caller caller;

    FundingTasks(DataSource database, AgreementList agreements, Caller caller) {
        this.database = database;
        this.agreements = agreements;
        this.caller = caller;
    }

    @Override
    public List<Task> tasks() {
        var today = agreements.today();
        var parameters =
                new ArrayList<@Nullable Object>(List.of(today, today, today.plusDays(AgreementState.NOTICE), today));
        var sql = new StringBuilder(WAITING);
        FundingFilters.readable(sql, parameters, FundingReader.of(caller));
        try (var connection = database.getConnection()) {
            return Sql.query(
                    connection,
                    sql.toString(),
                    row -> new Task(
                            TaskKind.valueOf(row.getString("kind")),
                            row.getString("id"),
                            row.getString("title"),
                            row.getObject("due", LocalDate.class)),
                    parameters.toArray());
        } catch (SQLException failed) {
            throw new IllegalStateException("What waits could not be read", failed);
        }
    }
}
