package fr.essaim.diagnostic;

import fr.essaim.diagnostic.DiagnosticList.Audience;
import fr.essaim.diagnostic.DiagnosticList.Row;
import fr.essaim.shared.paging.Page;
import fr.essaim.shared.paging.SortedCursor;
import fr.essaim.shared.security.Caller;
import fr.essaim.shared.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists the diagnostics that the caller may read. */
@ApplicationScoped
class DiagnosticListService {

    private final DiagnosticList list;
    private final Caller caller;

    DiagnosticListService(DiagnosticList list, Caller caller) {
        this.list = list;
        this.caller = caller;
    }

    Page<DiagnosticSummary> list(
            DiagnosticFilter filter, DiagnosticOrder order, boolean descending, @Nullable String cursor, int limit) {
        var found =
                list.list(audience(), filter, order, descending, SortedCursor.parse(cursor, slug -> slug), limit + 1);
        return Page.of(
                found,
                limit,
                Row::diagnostic,
                row -> new SortedCursor<>(row.key(), row.diagnostic().slug()));
    }

    private Audience audience() {
        return new Audience(caller.has(Role.ANSA), caller.has(Role.TERRITORY) ? caller.territories() : List.of());
    }
}
