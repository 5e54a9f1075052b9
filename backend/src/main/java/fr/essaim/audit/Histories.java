package fr.essaim.audit;

import fr.essaim.shared.paging.Cursor;
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
}
