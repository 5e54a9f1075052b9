package fr.essaim.organisation.contact;

import fr.essaim.shared.time.Period;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import org.jboss.logging.Logger;

/** Erases contacts whose day has come: each night, and at a start that comes later than that. */
@ApplicationScoped
class ContactPurge {

    private static final Logger LOG = Logger.getLogger(ContactPurge.class);

    private final Contacts contacts;
    private final ContactErasure erasure;
    private final Clock clock;

    ContactPurge(Contacts contacts, ContactErasure erasure, Clock clock) {
        this.contacts = contacts;
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
                .call(() -> contacts.due(LocalDate.now(clock.withZone(Period.CIVIL_TIME))));
        // One by one: what keeps one from being erased keeps no other
        for (var id : due) {
            QuarkusTransaction.requiringNew()
                    .run(() -> contacts.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                            .ifPresent(erasure::erase));
        }
        if (!due.isEmpty()) {
            LOG.infof("Erased contacts whose day had come: %d", due.size());
        }
    }
}
