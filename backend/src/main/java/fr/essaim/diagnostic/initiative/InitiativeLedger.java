package fr.essaim.diagnostic.initiative;

import fr.essaim.diagnostic.Diagnostic;
import fr.essaim.shared.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Adds initiatives that were checked before to a diagnostic that the caller edits. */
@ApplicationScoped
public class InitiativeLedger {

    private final Initiatives initiatives;
    private final Caller caller;
    private final Clock clock;

    InitiativeLedger(Initiatives initiatives, Caller caller, Clock clock) {
        this.initiatives = initiatives;
        this.caller = caller;
        this.clock = clock;
    }

    public LocalInitiative add(Diagnostic diagnostic, InitiativeDraft draft, Place place) {
        var initiative = new LocalInitiative(diagnostic, draft, place, caller.username(), clock.instant());
        initiatives.persist(initiative);
        return initiative;
    }
}
