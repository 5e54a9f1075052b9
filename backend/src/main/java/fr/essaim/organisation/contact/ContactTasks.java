package fr.essaim.organisation.contact;

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

/**
 * What waits at contacts, for the team: organisations of which somebody is about to be erased. Who that is stands on the
 * organisation's page, whose readings are in the trail.
 */
@ApplicationScoped
class ContactTasks implements TaskSource {

    /** How long before her day one may still look at her again. */
    private static final int NOTICE_DAYS = 30;

    private static final String WAITING = """
            select o.id, o.name, min(c.purge_at) as due
            from contact c join organisation o on o.id = c.organisation_id
            where c.purge_at <= ? group by o.id""";

    private final DataSource database;
    private final Caller caller;
    private final Clock clock;

    ContactTasks(DataSource database, Caller caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public List<Task> tasks() {
        if (!caller.has(Role.ANSA)) {
            return List.of();
        }
        try (var connection = database.getConnection()) {
            return Sql.query(
                    connection,
                    WAITING,
                    row -> new Task(
                            TaskKind.CONTACT_TO_ERASE,
                            row.getString("id"),
                            row.getString("name"),
                            row.getObject("due", LocalDate.class)),
                    LocalDate.now(clock.withZone(Period.CIVIL_TIME)).plusDays(NOTICE_DAYS));
        } catch (SQLException failed) {
            throw new IllegalStateException("What waits could not be read", failed);
        }
    }
}
