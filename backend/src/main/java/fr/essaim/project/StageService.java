package fr.essaim.project;

import fr.essaim.audit.People;
import fr.essaim.project.StageChange.State;
import fr.essaim.shared.error.FieldError;
import fr.essaim.shared.error.Refusal;
import fr.essaim.shared.security.Caller;
import fr.essaim.shared.security.Role;
import fr.essaim.shared.time.PartialDate;
import fr.essaim.shared.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Leads projects from stage to stage: an officer proposes, a manager decides. */
@ApplicationScoped
@Transactional
class StageService {

    private final Projects projects;
    private final StageChanges changes;
    private final Lifecycle lifecycle;
    private final ProjectViews views;
    private final People people;
    private final Caller caller;
    private final ETags etags;
    private final Clock clock;

    StageService(
            Projects projects,
            StageChanges changes,
            Lifecycle lifecycle,
            ProjectViews views,
            People people,
            Caller caller,
            ETags etags,
            Clock clock) {
        this.projects = projects;
        this.changes = changes;
        this.lifecycle = lifecycle;
        this.views = views;
        this.people = people;
        this.caller = caller;
        this.etags = etags;
        this.clock = clock;
    }

    List<StageChangeDetails> list(String slug) {
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
        return views.details(project);
    }

    ProjectDetails decide(String slug, UUID id, @Nullable String ifMatch, StageDecision decision) {
        var project = projects.requireForWriting(slug);
        etags.require(ifMatch, views.details(project));
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
        return views.details(project);
    }

    /** Whoever proposed a step takes it back. */
    ProjectDetails withdraw(String slug, UUID id) {
        var project = projects.requireForWriting(slug);
        var change = changes.requireWaiting(project, id);
        if (!change.proposedBy().equals(caller.username())) {
            throw new Refusal.Forbidden("Whoever proposed a step takes it back; a manager declines it.");
        }
        change.withdraw(caller.username(), clock.instant());
        return views.details(project);
    }

    private static @Nullable PartialDate lastDate(Project project, List<StageChange> sofar) {
        return sofar.stream()
                .filter(change -> change.state() == State.MADE)
                .map(StageChange::happened)
                .reduce((_, later) -> later)
                .orElse(project.entry());
    }
}
