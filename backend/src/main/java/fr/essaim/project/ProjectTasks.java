package fr.essaim.project;

import fr.essaim.shared.database.Sql;
import fr.essaim.shared.security.Caller;
import fr.essaim.shared.security.Role;
import fr.essaim.shared.time.Period;
import fr.essaim.task.Task;
import fr.essaim.task.TaskKind;
import fr.essaim.task.TaskSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;

/** What waits at projects: for managers the steps to decide, for the whole team evidence that ends and sheets that lack something. */
@ApplicationScoped
class ProjectTasks implements TaskSource {

    /** How long before its end evidence is to be renewed. */
    private static final int NOTICE_DAYS = 90;

    private static final String WAITING = """
            select 'STAGE_TO_DECIDE' as kind, p.slug, p.name, (c.proposed_at at time zone 'Europe/Paris')::date as due
            from stage_change c join project p on p.id = c.project_id where c.state = 'PROPOSED' and ?
            union all
            select 'EVIDENCE_TO_CONFIRM', p.slug, p.name, (e.entered_at at time zone 'Europe/Paris')::date
            from evidence e join project p on p.id = e.project_id where e.confirmed_at is null and ?
            union all
            select 'EVIDENCE_EXPIRING', slug, name, evidence_until from team_portfolio
            where evidence_until <= ? and stage <> 'EXITED'
            union all
            select 'SHEET_INCOMPLETE', slug, name, null from project where\s""" + SheetGap.any();

    private final DataSource database;
    private final Caller caller;
    private final Clock clock;

    ProjectTasks(DataSource database, Caller caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public List<Task> tasks() {
        if (!caller.has(Role.ANSA)) {
            return List.of();
        }
        var soon = LocalDate.now(clock.withZone(Period.CIVIL_TIME)).plusDays(NOTICE_DAYS);
        try (var connection = database.getConnection()) {
            return Sql.query(
                    connection,
                    WAITING,
                    row -> new Task(
                            TaskKind.valueOf(row.getString("kind")),
                            row.getString("slug"),
                            row.getString("name"),
                            row.getObject("due", LocalDate.class)),
                    caller.has(Role.ANSA_MANAGER),
                    caller.has(Role.ANSA_MANAGER),
                    soon);
        } catch (SQLException failed) {
            throw new IllegalStateException("What waits could not be read", failed);
        }
    }
}
