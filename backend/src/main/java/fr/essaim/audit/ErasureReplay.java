package fr.essaim.audit;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.jboss.logging.Logger;

/** Makes erasures again that a restored backup knows nothing of, before anybody is answered. */
@ApplicationScoped
class ErasureReplay {

    private static final Logger LOG = Logger.getLogger(ErasureReplay.class);

    private final Erasures erasures;
    private final List<Erasable> kinds;

    ErasureReplay(Erasures erasures, @All List<Erasable> kinds) {
        this.erasures = erasures;
        this.kinds = kinds;
    }

    /** Nothing is listened to before all that observe the start have ended; this comes before what they load. */
    void atStart(@Observes @Priority(1) StartupEvent start) {
        replay();
    }

    void replay() {
        var again = erasures.unknownToTheDatabase();
        for (var erasure : again) {
            QuarkusTransaction.requiringNew().run(() -> {
                kinds.stream()
                        .filter(kind -> kind.kind() == erasure.kind())
                        .forEach(kind -> kind.eraseAgain(erasure.id()));
                erasures.add(erasure);
            });
        }
        if (!again.isEmpty()) {
            LOG.infof("Erased again, after a restore: %d", again.size());
        }
        erasures.completeTheFile();
    }
}
