package fr.essaim.project;

import fr.essaim.audit.People;
import fr.essaim.organisation.Organisation;
import fr.essaim.organisation.Organisations;
import fr.essaim.project.StageChange.State;
import fr.essaim.shared.error.FieldError;
import fr.essaim.shared.error.Refusal;
import fr.essaim.shared.security.Caller;
import fr.essaim.shared.security.Role;
import fr.essaim.shared.time.PartialDate;
import fr.essaim.shared.web.ETags;
import fr.essaim.territory.Territories;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class ProjectService {

    private final Projects projects;
    private final StageChanges changes;
    private final PublishedSheets published;
    private final Organisations organisations;
    private final Territories territories;
    private final Lifecycle lifecycle;
    private final Proofs proofs;
    private final People people;
    private final Caller caller;
    private final ETags etags;
    private final Clock clock;

    ProjectService(
            Projects projects,
            StageChanges changes,
            PublishedSheets published,
            Organisations organisations,
            Territories territories,
            Lifecycle lifecycle,
            Proofs proofs,
            People people,
            Caller caller,
            ETags etags,
            Clock clock) {
        this.projects = projects;
        this.changes = changes;
        this.published = published;
        this.organisations = organisations;
        this.territories = territories;
        this.lifecycle = lifecycle;
        this.proofs = proofs;
        this.people = people;
        this.caller = caller;
        this.etags = etags;
        this.clock = clock;
    }

    ProjectDetails get(String slug) {
        if (!caller.has(Role.ANSA)) {
            return published(published.requireCurrent(slug));
        }
        return details(projects.require(slug));
    }

    ProjectDetails add(ProjectDraft draft) {
        var project = new Project(
                freeSlug(draft.name()),
                draft,
                sponsor(draft),
                departments(draft.territories()),
                caller.username(),
                clock.instant());
        projects.persist(project);
        return details(project);
    }

    ProjectDetails change(String slug, @Nullable String ifMatch, ProjectDraft draft) {
        var project = projects.requireForWriting(slug);
        etags.require(ifMatch, details(project));
        project.write(draft, sponsor(draft), departments(draft.territories()), caller.username(), clock.instant());
        return details(project);
    }

    List<StageChangeDetails> changes(String slug) {
        var found = changes.of(projects.require(slug));
        var known = people.of(found.stream().flatMap(StageChange::accounts).toList());
        return found.stream()
                .map(change -> StageChangeDetails.of(change, known))
                .toList();
    }

    /** A manager's is made at once, an officer's waits for a manager. */
    ProjectDetails propose(String slug, StageChangeDraft draft) {
        var project = projects.requireForWriting(slug);
        var sofar = changes.of(project);
        if (sofar.stream().anyMatch(change -> change.state() == State.PROPOSED)) {
            throw new Refusal.Conflict("Another step of this project waits for a decision: decide on it first.");
        }
        lifecycle.require(project, draft, lastDate(project, sofar));
        var change = new StageChange(project, draft, caller.username(), clock.instant());
        if (caller.has(Role.ANSA_MANAGER)) {
            change.make(caller.username(), clock.instant(), null);
        }
        changes.persist(change);
        return details(project);
    }

    ProjectDetails decide(String slug, UUID id, StageDecision decision) {
        var project = projects.requireForWriting(slug);
        var change = changes.requireWaiting(project, id);
        change.requireOtherThan(caller.username());
        if (decision.accepted()) {
            var draft = new StageChangeDraft(
                    change.to(), change.happened(), change.exitReason(), change.reason(), change.waiver());
            lifecycle.require(project, draft, lastDate(project, changes.of(project)));
            change.make(caller.username(), clock.instant(), decision.reason());
        } else {
            var reason = decision.reason();
            if (reason == null) {
                throw new Refusal.Invalid(FieldError.pointer(
                        "/reason", "reason-missing", "Say why it is declined: the officer who proposed it reads it."));
            }
            change.decline(caller.username(), clock.instant(), reason);
        }
        return details(project);
    }

    /** Whoever proposed a step takes it back. */
    ProjectDetails withdraw(String slug, UUID id) {
        var project = projects.requireForWriting(slug);
        var change = changes.requireWaiting(project, id);
        if (!change.proposedBy().equals(caller.username())) {
            throw new Refusal.Forbidden("Whoever proposed a step takes it back; a manager declines it.");
        }
        change.withdraw(caller.username(), clock.instant());
        return details(project);
    }

    ProjectDetails publish(String slug, PublicationDraft draft) {
        var project = projects.requireForWriting(slug);
        var missing = missing(project);
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
                sheet(project, changes.of(project), proofs.of(project)),
                draft.reason(),
                caller.username(),
                now));
        return details(project);
    }

    List<Publication> publications(String slug) {
        return published.of(slug).stream().map(PublishedSheet::publication).toList();
    }

    /** As it was published then, for good. */
    ProjectDetails publication(String slug, int revision) {
        return published(published.requireRevision(slug, revision));
    }

    private static ProjectDetails published(PublishedSheet sheet) {
        return new ProjectDetails(sheet.project().id(), sheet.slug(), sheet.sheet(), sheet.publication(), null);
    }

    private ProjectDetails details(Project project) {
        var sofar = changes.of(project);
        var proof = proofs.of(project);
        var sheet = sheet(project, sofar, proof);
        var last = published.currentOf(project);
        var known = people.of(
                Stream.concat(Stream.of(project.updatedBy()), sofar.stream().flatMap(StageChange::accounts))
                        .toList());
        var desk = new ProjectDesk(
                lifecycle.transitionsOf(project),
                sofar.stream()
                        .filter(change -> change.state() == State.PROPOSED)
                        .findFirst()
                        .map(change -> StageChangeDetails.of(change, known))
                        .orElse(null),
                missing(project),
                proof.evidence(),
                last.map(PublishedSheet::sheet).filter(sheet::equals).isEmpty(),
                Objects.requireNonNull(known.get(project.updatedBy())),
                project.updatedAt());
        return new ProjectDetails(
                project.id(),
                project.slug(),
                sheet,
                last.map(PublishedSheet::publication).orElse(null),
                desk);
    }

    private ProjectSheet sheet(Project project, List<StageChange> sofar, Proof proof) {
        var steps = sofar.stream()
                .filter(change -> change.state() == State.MADE)
                .map(ProjectStep::of)
                .toList();
        return ProjectSheet.of(project, territories.named(project.territories()), steps, proof);
    }

    private static @Nullable PartialDate lastDate(Project project, List<StageChange> sofar) {
        return sofar.stream()
                .filter(change -> change.state() == State.MADE)
                .map(StageChange::happened)
                .reduce((_, later) -> later)
                .orElse(project.entry());
    }

    /** What keeps a sheet from being published. */
    private static List<Unmet> missing(Project project) {
        var missing = new ArrayList<Unmet>();
        if (project.summary().isBlank()) {
            missing.add(new Unmet("summary-missing", "Say in a few lines what the project does.", false));
        }
        if (project.sponsor() == null) {
            missing.add(new Unmet("sponsor-missing", "Name the organisation that carries the project.", false));
        }
        if (project.themes().isEmpty()) {
            missing.add(new Unmet("themes-missing", "Choose at least one theme.", false));
        }
        if (project.publics().isEmpty()) {
            missing.add(new Unmet("publics-missing", "Choose at least one public.", false));
        }
        if (project.entry() == null) {
            missing.add(new Unmet("entry-missing", "Say when it entered the accelerator, as far as known.", false));
        }
        return List.copyOf(missing);
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
        var slug = Slugs.of(name);
        var taken = projects.slugsLike(slug);
        return Stream.iterate(1, number -> number + 1)
                .map(number -> number == 1 ? slug : slug + "-" + number)
                .filter(free -> !taken.contains(free))
                .findFirst()
                .orElseThrow();
    }
}
