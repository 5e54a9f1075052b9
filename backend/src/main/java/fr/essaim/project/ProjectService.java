package fr.essaim.project;

import fr.essaim.organisation.Organisation;
import fr.essaim.organisation.Organisations;
import fr.essaim.shared.error.FieldError;
import fr.essaim.shared.error.Refusal;
import fr.essaim.shared.security.Caller;
import fr.essaim.shared.security.Role;
import fr.essaim.shared.text.Slugs;
import fr.essaim.shared.time.PartialDate;
import fr.essaim.shared.time.Period;
import fr.essaim.shared.web.ETags;
import fr.essaim.territory.Territories;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Keeps the sheets of projects: what Ansa's team writes of them. */
@ApplicationScoped
@Transactional
class ProjectService {

    private final Projects projects;
    private final StageChanges changes;
    private final PublishedSheets published;
    private final ProjectViews views;
    private final Organisations organisations;
    private final Territories territories;
    private final Caller caller;
    private final ETags etags;
    private final Clock clock;

    ProjectService(
            Projects projects,
            StageChanges changes,
            PublishedSheets published,
            ProjectViews views,
            Organisations organisations,
            Territories territories,
            Caller caller,
            ETags etags,
            Clock clock) {
        this.projects = projects;
        this.changes = changes;
        this.published = published;
        this.views = views;
        this.organisations = organisations;
        this.territories = territories;
        this.caller = caller;
        this.etags = etags;
        this.clock = clock;
    }

    ProjectDetails get(String slug) {
        if (!caller.has(Role.ANSA)) {
            return views.current(published.requireCurrent(slug));
        }
        return views.details(projects.require(slug));
    }

    ProjectDetails add(ProjectDraft draft) {
        requireEntry(draft.entry(), List.of());
        var project = new Project(
                freeSlug(draft.name()),
                draft,
                sponsor(draft),
                departments(draft.territories()),
                caller.username(),
                clock.instant());
        projects.persist(project);
        return views.details(project);
    }

    ProjectDetails change(String slug, @Nullable String ifMatch, ProjectDraft draft) {
        var project = projects.requireForWriting(slug);
        etags.require(ifMatch, views.details(project));
        requireEntry(draft.entry(), changes.of(project));
        project.write(draft, sponsor(draft), departments(draft.territories()), caller.username(), clock.instant());
        return views.details(project);
    }

    /** Refuses an entry that is yet to come, or later than a step of the project's way. */
    private void requireEntry(@Nullable PartialDate entry, List<StageChange> way) {
        if (entry == null) {
            return;
        }
        if (entry.value().isAfter(LocalDate.now(clock.withZone(Period.CIVIL_TIME)))) {
            throw new Refusal.Invalid(FieldError.pointer(
                    "/entry", "date-to-come", "This is yet to come: an entry is told once it is made."));
        }
        way.stream()
                .filter(step -> step.state() == StageChange.State.MADE)
                .map(StageChange::happened)
                .filter(happened -> happened.isCertainlyBefore(entry))
                .findFirst()
                .ifPresent(happened -> {
                    throw new Refusal.Invalid(FieldError.pointer(
                            "/entry",
                            "entry-after-a-step",
                            "It made a step in %s: it entered before that.".formatted(happened)));
                });
    }

    private @Nullable Organisation sponsor(ProjectDraft draft) {
        var id = draft.sponsor();
        if (id == null) {
            return null;
        }
        return organisations
                .current(id)
                .orElseThrow(() -> new Refusal.Invalid(FieldError.pointer(
                        "/sponsor", "organisation-unknown", "There is no such organisation: add it first.")));
    }

    /** The départements that these territories lie in; refuses what is no place of work. */
    private List<String> departments(List<String> codes) {
        var found = territories.departmentsOf(codes);
        var errors = IntStream.range(0, codes.size())
                .filter(place -> !found.containsKey(codes.get(place)))
                .mapToObj(place -> FieldError.pointer(
                        "/territories/" + place,
                        "territory-unknown",
                        "“%s” is no département, EPCI or commune: write a typed code like DEP-30."
                                .formatted(codes.get(place))))
                .toList();
        if (!errors.isEmpty()) {
            throw new Refusal.Invalid(errors);
        }
        return found.values().stream().flatMap(List::stream).distinct().sorted().toList();
    }

    private String freeSlug(String name) {
        return Slugs.free(Project.slugOf(name), projects::slugsLike);
    }
}
