package fr.essaim.project.model;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.essaim.project.Projects;
import fr.essaim.shared.database.Reference;
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

/** Puts models of the demonstration's projects in place at first start, the earlier version of a project first. */
@ApplicationScoped
class DemonstrationModels {

    private static final Logger LOG = Logger.getLogger(DemonstrationModels.class);
    private static final String FILE = "demo/models.json";
    private static final String OFFICER = "claire.morel@ansa.example.org";
    private static final String MANAGER = "nadia.benali@ansa.example.org";

    private final boolean wanted;
    private final ModelVersions versions;
    private final Projects projects;
    private final ObjectMapper json;
    private final Clock clock;

    /** A version as the file has it; {@code publish} is the reason of its publication, absent while it is a draft. */
    record Told(String project, @Nullable String publish, ModelVersionDraft draft) {}

    DemonstrationModels(
            @ConfigProperty(name = "essaim.demonstration-portfolio") boolean wanted,
            ModelVersions versions,
            Projects projects,
            ObjectMapper json,
            Clock clock) {
        this.wanted = wanted;
        this.versions = versions;
        this.projects = projects;
        this.json = json;
        this.clock = clock;
    }

    @Transactional
    void load(@Observes @Priority(Reference.MODELS) StartupEvent start) throws IOException {
        if (!wanted || versions.count() > 0) {
            return;
        }
        try (var file = Reference.open(FILE)) {
            json.readValue(file, new TypeReference<List<Told>>() {}).forEach(this::load);
        }
        LOG.info("The demonstration's models are in place");
    }

    private void load(Told told) {
        var project = projects.require(told.project());
        var now = clock.instant();
        versions.publishedOf(project.id()).ifPresent(last -> last.supersede(now));
        versions.flush();
        var version = new ModelVersion(project, versions.nextNumber(project), told.draft(), OFFICER, now);
        versions.persist(version);
        if (told.publish() != null) {
            versions.flush();
            version.publish(told.publish(), MANAGER, now);
        }
    }
}
