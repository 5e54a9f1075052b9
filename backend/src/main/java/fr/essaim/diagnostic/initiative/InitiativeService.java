package fr.essaim.diagnostic.initiative;

import fr.essaim.diagnostic.Diagnostic;
import fr.essaim.diagnostic.DiagnosticAccess;
import fr.essaim.diagnostic.initiative.InitiativeList.Extent;
import fr.essaim.diagnostic.initiative.InitiativeList.Row;
import fr.essaim.shared.error.Refusal;
import fr.essaim.shared.paging.Page;
import fr.essaim.shared.paging.SortedCursor;
import fr.essaim.shared.security.Caller;
import fr.essaim.shared.web.Download;
import fr.essaim.shared.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the inventory of a diagnostic. */
@ApplicationScoped
@Transactional
class InitiativeService {

    private final DiagnosticAccess access;
    private final Initiatives initiatives;
    private final InitiativeList list;
    private final InitiativeLedger ledger;
    private final Places places;
    private final Caller caller;
    private final ETags etags;
    private final Clock clock;

    InitiativeService(
            DiagnosticAccess access,
            Initiatives initiatives,
            InitiativeList list,
            InitiativeLedger ledger,
            Places places,
            Caller caller,
            ETags etags,
            Clock clock) {
        this.access = access;
        this.initiatives = initiatives;
        this.list = list;
        this.ledger = ledger;
        this.places = places;
        this.caller = caller;
        this.etags = etags;
        this.clock = clock;
    }

    Page<InitiativeDetails> list(String slug, InitiativeFilter filter, @Nullable String cursor, int limit) {
        var extent = new Extent(access.read(slug).id());
        var found = list.list(extent, filter, SortedCursor.parse(cursor), limit + 1);
        return Page.of(
                found,
                limit,
                row -> row.found().initiative(),
                row -> new SortedCursor<>(row.key(), row.found().initiative().id()));
    }

    /** All of them as a file, none wider than the list. */
    Download.Content export(String slug, InitiativeFilter filter) {
        var extent = new Extent(access.read(slug).id());
        return out -> InitiativeCsv.writeInventory(after -> list.list(extent, filter, after, InitiativeCsv.PAGE), out);
    }

    InitiativeDetails get(String slug, UUID id) {
        return require(access.read(slug), id);
    }

    InitiativeDetails add(String slug, InitiativeDraft draft) {
        var diagnostic = access.edit(slug);
        var place = placeOf(diagnostic, draft);
        var initiative = ledger.add(diagnostic, draft, place);
        initiatives.flush();
        return require(diagnostic, initiative.id());
    }

    InitiativeDetails change(String slug, UUID id, @Nullable String ifMatch, InitiativeDraft draft) {
        var diagnostic = access.edit(slug);
        var initiative = seen(diagnostic, id, ifMatch);
        initiative.write(draft, placeOf(diagnostic, draft), caller.username(), clock.instant());
        initiatives.flush();
        return require(diagnostic, id);
    }

    void delete(String slug, UUID id, @Nullable String ifMatch) {
        initiatives.delete(seen(access.edit(slug), id, ifMatch));
    }

    private LocalInitiative seen(Diagnostic diagnostic, UUID id, @Nullable String ifMatch) {
        etags.require(ifMatch, require(diagnostic, id));
        return initiatives.require(diagnostic, id);
    }

    private InitiativeDetails require(Diagnostic diagnostic, UUID id) {
        return list.find(new Extent(diagnostic.id()), id)
                .orElseThrow(() -> new Refusal.NotFound("initiative", id))
                .initiative();
    }

    private Place placeOf(Diagnostic diagnostic, InitiativeDraft draft) {
        var place = places.find(diagnostic, draft.place());
        var errors = InitiativeCheck.errors(draft, place.isPresent());
        if (!errors.isEmpty()) {
            throw new Refusal.Invalid(errors);
        }
        return place.orElseThrow();
    }

    /** Those of every published diagnostic that no newer version has replaced. */
    Page<PublishedInitiative> listPublished(InitiativeFilter filter, @Nullable String cursor, int limit) {
        var found = list.list(Extent.PUBLISHED, filter, SortedCursor.parse(cursor), limit + 1);
        return Page.of(
                found,
                limit,
                Row::found,
                row -> new SortedCursor<>(row.key(), row.found().initiative().id()));
    }

    PublishedInitiative getPublished(UUID id) {
        return list.find(Extent.PUBLISHED, id).orElseThrow(() -> new Refusal.NotFound("published initiative", id));
    }

    Download.Content exportPublished(InitiativeFilter filter) {
        return out -> InitiativeCsv.writePublished(
                after -> list.list(Extent.PUBLISHED, filter, after, InitiativeCsv.PAGE), out);
    }
}
