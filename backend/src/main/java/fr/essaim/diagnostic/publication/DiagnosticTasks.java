package fr.essaim.diagnostic.publication;

import fr.essaim.shared.database.Sql;
import fr.essaim.shared.security.Caller;
import fr.essaim.shared.security.Role;
import fr.essaim.task.Task;
import fr.essaim.task.TaskKind;
import fr.essaim.task.TaskSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;

/**
 * What waits at diagnostics: to sign off for the territory's editors, to publish for managers, to carry on for whoever is
 * in the team, and to read for those who wanted to know.
 */
@ApplicationScoped
class DiagnosticTasks implements TaskSource {

    private static final String WAITING = """
            with signed as (
                select d.id, exists (
                    select 1 from diagnostic_sign_off s where s.diagnostic_id = d.id and s.revision = d.revision) as current
                from diagnostic d where d.stage = 'FINALISING')
            select 'DIAGNOSTIC_TO_SIGN' as kind, d.slug, d.title, (d.updated_at at time zone 'Europe/Paris')::date as due
            from diagnostic d join signed s on s.id = d.id and not s.current
            join diagnostic_member m on m.diagnostic_id = d.id and m.account = ? and m.part = 'EDITOR'
            where d.territory_code = any (?)
            union all
            select 'DIAGNOSTIC_TO_PUBLISH', d.slug, d.title, (d.updated_at at time zone 'Europe/Paris')::date
            from diagnostic d join signed s on s.id = d.id and s.current where ?
            union all
            select 'DIAGNOSTIC_PUBLISHED', d.slug, d.title, (n.noticed_at at time zone 'Europe/Paris')::date
            from diagnostic_notice n join diagnostic d on d.id = n.diagnostic_id where n.account = ?
            union all
            select 'DIAGNOSTIC_UNDER_WAY', d.slug, d.title, null
            from diagnostic d join diagnostic_member m on m.diagnostic_id = d.id and m.account = ? and m.part <> 'READER'
            where d.stage in ('SCOPING', 'COLLECTING', 'ANALYSING', 'RESTITUTION', 'FINALISING')
              and (? or d.territory_code = any (?))""";

    private final DataSource database;
    private final Caller caller;

    DiagnosticTasks(DataSource database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    @Override
    public List<Task> tasks() {
        var account = caller.username();
        var own = caller.has(Role.TERRITORY) ? caller.territories().toArray(String[]::new) : new String[0];
        try (var connection = database.getConnection()) {
            return Sql.query(
                    connection,
                    WAITING,
                    row -> new Task(
                            TaskKind.valueOf(row.getString("kind")),
                            row.getString("slug"),
                            row.getString("title"),
                            row.getObject("due", LocalDate.class)),
                    account,
                    own,
                    caller.has(Role.ANSA_MANAGER),
                    account,
                    account,
                    caller.has(Role.ANSA),
                    own);
        } catch (SQLException failed) {
            throw new IllegalStateException("What waits could not be read", failed);
        }
    }
}
