package fr.essaim.project;

import fr.essaim.audit.Histories;
import fr.essaim.audit.HistoryEvent;
import fr.essaim.audit.Whole;
import fr.essaim.shared.paging.Cursor;
import fr.essaim.shared.paging.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** What became of a project and of its parts, as the trail tells it. */
@ApplicationScoped
@Transactional
class ProjectHistoryService {

    /** Entities that name their project as {@code project}, by the names the trail has for them. */
    private static final List<String> PARTS =
            List.of("StageChange", "PublishedSheet", "Document", "Evidence", "ProjectResult", "ModelVersion");

    private final Projects projects;
    private final Histories histories;

    ProjectHistoryService(Projects projects, Histories histories) {
        this.projects = projects;
        this.histories = histories;
    }

    Page<HistoryEvent> list(String slug, Cursor cursor, int limit) {
        var id = projects.require(slug).id().toString();
        return histories.of(new Whole("Project", id, "project", PARTS), cursor, limit);
    }
}
