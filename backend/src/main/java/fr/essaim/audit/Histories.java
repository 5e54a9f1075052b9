package fr.essaim.audit;

import fr.essaim.shared.paging.Cursor;
import fr.essaim.shared.paging.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** The trail of one thing, for features that show or hand out what became of it. */
@ApplicationScoped
@Transactional
public class Histories {

    private static final int MOST = 500;

    private final AuditService service;

    Histories(AuditService service) {
        this.service = service;
    }

    /** The newest first, without who did it and from where. */
    public List<History> of(String subjectType, String subjectId) {
        var filter = new AuditFilter(null, null, subjectType, subjectId, null, null, null);
        return service.page(filter, Cursor.parse(null), MOST).items().stream()
                .map(event -> new History(event.at(), event.action(), event.changes()))
                .toList();
    }

    /** The newest first, of a thing and of its parts, deleted ones too; with who did it, without from where. */
    public Page<HistoryEvent> of(Whole whole, Cursor cursor, int limit) {
        var page = service.page(whole, cursor, limit);
        return new Page<>(page.items().stream().map(HistoryEvent::of).toList(), page.next());
    }
}
