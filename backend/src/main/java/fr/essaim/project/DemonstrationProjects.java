package fr.essaim.project;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.essaim.organisation.Organisation;
import fr.essaim.organisation.Organisations;
import fr.essaim.shared.database.Reference;
import fr.essaim.shared.time.PartialDate;
import fr.essaim.territory.Territories;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Puts the ten projects of the programme in place at first start, with their way as far as it is known: steps made before
 * Essaim was there are taken as they were, whatever its guards ask today.
 */
@ApplicationScoped
class DemonstrationProjects {

    private static final Logger LOG = Logger.getLogger(DemonstrationProjects.class);
    private static final String FILE = "demo/projects.json";
    private static final String OFFICER = "claire.morel@ansa.example.org";
    private static final String MANAGER = "nadia.benali@ansa.example.org";

    private final boolean wanted;
    private final Projects projects;
    private final StageChanges changes;
    private final PublishedSheets published;
    private final Organisations organisations;
    private final Territories territories;
    private final DemonstrationProofs proofs;
    private final ProjectViews views;
    private final ObjectMapper json;
    private final Clock clock;

    /** A project as the file has it; {@code published} is the reason of its publication, absent when it is none. */
    record Told(
            String name,
            String summary,
            String description,
            @Nullable String sponsor,
            List<Theme> themes,
            List<TargetPublic> publics,
            List<String> territories,
            @Nullable PartialDate entry,
            boolean illustrative,
            List<ToldStep> steps,
            @Nullable String published) {

        String slug() {
            return Project.slugOf(name);
        }

        ProjectDraft draft(@Nullable Organisation carrier) {
            return new ProjectDraft(
                    name,
                    summary,
                    description,
                    null,
                    carrier == null ? null : carrier.id(),
                    themes,
                    publics,
                    territories,
                    entry,
                    illustrative);
        }
    }

    /** A step as the file has it; one that waits is proposed only. */
    record ToldStep(
            Stage to,
            PartialDate happened,
            @Nullable ExitReason exitReason,
            @Nullable String reason,
            @Nullable String waiver,
            boolean waits) {

        StageChangeDraft draft() {
            return new StageChangeDraft(to, happened, exitReason, reason, waiver);
        }
    }

    DemonstrationProjects(
            @ConfigProperty(name = "essaim.demonstration-portfolio") boolean wanted,
            Projects projects,
            StageChanges changes,
            PublishedSheets published,
            Organisations organisations,
            Territories territories,
            DemonstrationProofs proofs,
            ProjectViews views,
            ObjectMapper json,
            Clock clock) {
        this.wanted = wanted;
        this.projects = projects;
        this.changes = changes;
        this.published = published;
        this.organisations = organisations;
        this.territories = territories;
        this.proofs = proofs;
        this.views = views;
        this.json = json;
        this.clock = clock;
    }

    @Transactional
    void load(@Observes @Priority(Reference.PROJECTS) StartupEvent start) throws IOException {
        if (!wanted || projects.count() > 0) {
            return;
        }
        try (var file = Reference.open(FILE)) {
            for (var told : json.readValue(file, new TypeReference<List<Told>>() {})) {
                load(told);
            }
        }
        LOG.info("The demonstration's projects are in place");
    }

    private void load(Told told) throws IOException {
        var carrier = told.sponsor() == null ? null : organisations.named(told.sponsor());
        var departments = territories.departmentsOf(told.territories()).values().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .toList();
        var project = new Project(told.slug(), told.draft(carrier), carrier, departments, OFFICER, clock.instant());
        projects.persist(project);
        for (var step : told.steps()) {
            var change = new StageChange(project, step.draft(), OFFICER, clock.instant());
            if (!step.waits()) {
                change.make(MANAGER, clock.instant(), null);
            }
            changes.persist(change);
        }
        proofs.load(project);
        if (told.published() != null) {
            published.persist(
                    new PublishedSheet(project, 1, views.sheet(project), told.published(), MANAGER, clock.instant()));
        }
    }
}
