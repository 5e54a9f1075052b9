package fr.essaim.project.model;

import fr.essaim.project.PhaseGuard;
import fr.essaim.project.Stage;
import fr.essaim.project.Unmet;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Stream;

/** Nothing is measured or spread before it is said what it is: a published version with three core elements. */
@ApplicationScoped
class ModelGuard implements PhaseGuard {

    private static final int CORE_ELEMENTS = 3;

    private final ModelVersions versions;

    ModelGuard(ModelVersions versions) {
        this.versions = versions;
    }

    @Override
    public Stream<Unmet> unmet(UUID project, Stage phase) {
        if (phase != Stage.MEASURING) {
            return Stream.empty();
        }
        var published = versions.publishedOf(project);
        if (published.isEmpty()) {
            return Stream.of(new Unmet("model-missing", "Publish a version of the project's model.", false));
        }
        return published.get().coreElements() < CORE_ELEMENTS
                ? Stream.of(new Unmet(
                        "core-elements-missing",
                        "Publish a version of the model with at least %d core elements.".formatted(CORE_ELEMENTS),
                        false))
                : Stream.empty();
    }
}
