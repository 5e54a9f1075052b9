package fr.essaim.project;

import fr.essaim.shared.error.FieldError;
import fr.essaim.shared.error.Refusal;
import fr.essaim.shared.security.Caller;
import fr.essaim.shared.security.Role;
import fr.essaim.shared.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Publishes sheets, revision after revision. */
@ApplicationScoped
@Transactional
class PublicationService {

    private final Projects projects;
    private final PublishedSheets published;
    private final ProjectViews views;
    private final Caller caller;
    private final ETags etags;
    private final Clock clock;

    PublicationService(
            Projects projects, PublishedSheets published, ProjectViews views, Caller caller, ETags etags, Clock clock) {
        this.projects = projects;
        this.published = published;
        this.views = views;
        this.caller = caller;
        this.etags = etags;
        this.clock = clock;
    }

    ProjectDetails publish(String slug, @Nullable String ifMatch, PublicationDraft draft) {
        var project = projects.requireForWriting(slug);
        etags.require(ifMatch, views.details(project));
        var missing = SheetGap.of(project);
        if (!missing.isEmpty()) {
            throw new Refusal.NoSuchTransition(
                    "Before its sheet is published something is missing: see errors.",
                    List.of(),
                    missing.stream()
                            .map(condition -> FieldError.pointer("", condition.code(), condition.message()))
                            .toList());
        }
        var now = clock.instant();
        var last = published.currentOf(project);
        last.ifPresent(sheet -> sheet.supersede(now));
        published.flush(); // one current sheet at a time, in the database's eyes too
        published.persist(new PublishedSheet(
                project,
                last.map(PublishedSheet::revision).orElse(0) + 1,
                views.sheet(project),
                draft.reason(),
                caller.username(),
                now));
        return views.details(project);
    }

    /** Those of a project that the caller may know of. */
    List<Publication> list(String slug) {
        if (caller.has(Role.ANSA)) {
            projects.require(slug);
        } else {
            projects.requirePublished(slug);
        }
        return published.of(slug).stream().map(PublishedSheet::publication).toList();
    }

    /** As it was published then, for good. */
    ProjectDetails get(String slug, int revision) {
        return views.published(published.requireRevision(slug, revision));
    }
}
