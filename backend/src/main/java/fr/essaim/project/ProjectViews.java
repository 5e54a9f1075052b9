package fr.essaim.project;

import fr.essaim.audit.People;
import fr.essaim.project.StageChange.State;
import fr.essaim.shared.time.Period;
import fr.essaim.territory.Territories;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Projects as they are shown: to Ansa's team as they stand, with what can be done next; to all others as published. */
@ApplicationScoped
class ProjectViews {

    private final StageChanges changes;
    private final PublishedSheets published;
    private final Territories territories;
    private final Lifecycle lifecycle;
    private final Proofs proofs;
    private final People people;
    private final Clock clock;

    ProjectViews(
            StageChanges changes,
            PublishedSheets published,
            Territories territories,
            Lifecycle lifecycle,
            Proofs proofs,
            People people,
            Clock clock) {
        this.changes = changes;
        this.published = published;
        this.territories = territories;
        this.lifecycle = lifecycle;
        this.proofs = proofs;
        this.people = people;
        this.clock = clock;
    }

    /** A revision, word by word. */
    ProjectDetails published(PublishedSheet sheet) {
        return published(sheet, sheet.sheet());
    }

    /** What everybody reads of it today. */
    ProjectDetails current(PublishedSheet sheet) {
        return published(sheet, sheet.sheet().on(LocalDate.now(clock.withZone(Period.CIVIL_TIME))));
    }

    private static ProjectDetails published(PublishedSheet revision, ProjectSheet sheet) {
        return new ProjectDetails(revision.project().id(), revision.slug(), sheet, revision.publication(), null);
    }

    ProjectDetails details(Project project) {
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
                SheetGap.of(project),
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

    /** What its page says today, and its next publication would say. */
    ProjectSheet sheet(Project project) {
        return sheet(project, changes.of(project), proofs.of(project));
    }

    private ProjectSheet sheet(Project project, List<StageChange> sofar, Proof proof) {
        var steps = sofar.stream()
                .filter(change -> change.state() == State.MADE)
                .map(ProjectStep::of)
                .toList();
        return ProjectSheet.of(project, territories.named(project.territories()), steps, proof);
    }
}
