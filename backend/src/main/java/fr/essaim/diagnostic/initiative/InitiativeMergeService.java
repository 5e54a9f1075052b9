package fr.essaim.diagnostic.initiative;

import fr.essaim.diagnostic.DiagnosticAccess;
import fr.essaim.diagnostic.initiative.InitiativeList.Extent;
import fr.essaim.shared.error.FieldError;
import fr.essaim.shared.error.Refusal;
import fr.essaim.shared.security.Caller;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Finds initiatives that were entered twice, and makes one of two. */
@ApplicationScoped
@Transactional
class InitiativeMergeService {

    private final DiagnosticAccess access;
    private final Initiatives initiatives;
    private final InitiativeList list;
    private final InitiativeDuplicates duplicates;
    private final List<InitiativeHolder> holders;
    private final Caller caller;
    private final Clock clock;

    InitiativeMergeService(
            DiagnosticAccess access,
            Initiatives initiatives,
            InitiativeList list,
            InitiativeDuplicates duplicates,
            @All List<InitiativeHolder> holders,
            Caller caller,
            Clock clock) {
        this.access = access;
        this.initiatives = initiatives;
        this.list = list;
        this.duplicates = duplicates;
        this.holders = holders;
        this.caller = caller;
        this.clock = clock;
    }

    List<InitiativePair> pairs(String slug) {
        return duplicates.pairs(access.read(slug).id());
    }

    /** What referred to the duplicate refers to the other one, which takes what it did not know; the duplicate goes. */
    InitiativeDetails merge(String slug, UUID id, UUID into) {
        var diagnostic = access.edit(slug);
        var duplicate = initiatives.require(diagnostic, id);
        var other = initiatives
                .find(diagnostic, into)
                .filter(found -> !into.equals(id))
                .orElseThrow(() -> new Refusal.Invalid(FieldError.pointer(
                        "/into", "initiative-unknown", "Name another initiative of the same diagnostic.")));
        other.take(duplicate, caller.username(), clock.instant());
        holders.forEach(holder -> holder.move(duplicate, other));
        initiatives.delete(duplicate);
        initiatives.flush();
        return list.find(new Extent(diagnostic.id()), into).orElseThrow().initiative();
    }
}
