package fr.essaim.diagnostic.interview;

import fr.essaim.shared.time.Period;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import org.jboss.logging.Logger;

/** Erases what is confidential of interviews whose day has come: each night, and at a start that comes later than that. */
@ApplicationScoped
class InterviewPurge {

    private static final Logger LOG = Logger.getLogger(InterviewPurge.class);

    private final Interviews interviews;
    private final InterviewErasure erasure;
    private final Clock clock;

    InterviewPurge(Interviews interviews, InterviewErasure erasure, Clock clock) {
        this.interviews = interviews;
        this.erasure = erasure;
        this.clock = clock;
    }

    /** After what a restored backup has to forget. */
    void atStart(@Observes @Priority(2) StartupEvent start) {
        purge();
    }

    @Scheduled(cron = "{essaim.purge-time}", timeZone = "Europe/Paris")
    void purge() {
        var due = QuarkusTransaction.requiringNew()
                .call(() -> interviews.due(LocalDate.now(clock.withZone(Period.CIVIL_TIME))));
        // One by one: what keeps one from being erased keeps no other
        for (var id : due) {
            try {
                QuarkusTransaction.requiringNew().run(() -> erasure.erase(id));
            } catch (RuntimeException kept) {
                LOG.errorf(kept, "What is confidential of interview %s is still there: the next night tries again", id);
            }
        }
        if (!due.isEmpty()) {
            LOG.infof("Interviews whose day of erasure had come: %d", due.size());
        }
    }
}
