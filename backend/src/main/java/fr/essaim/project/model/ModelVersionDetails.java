package fr.essaim.project.model;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A version with all that it says; {@code desk} is there for Ansa's team. */
public record ModelVersionDetails(
        UUID id,
        int number,
        String title,
        ModelVersionState state,
        List<ModelElement> elements,
        List<PathwayStep> steps,
        List<Prerequisite> prerequisites,
        TheoryOfChange theory,
        boolean illustrative,
        @Nullable String reason,
        @Nullable Instant publishedAt,
        @Nullable ModelDesk desk) {

    static ModelVersionDetails of(ModelVersion version, @Nullable ModelDesk desk) {
        return new ModelVersionDetails(
                version.id(),
                version.number(),
                version.title(),
                version.state(),
                version.elements(),
                version.steps(),
                version.prerequisites(),
                version.theory(),
                version.illustrative(),
                version.reason(),
                version.publishedAt(),
                desk);
    }
}
