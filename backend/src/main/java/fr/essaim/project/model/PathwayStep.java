package fr.essaim.project.model;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A step of the pathway, in the list's order: how many days it lasts, as far as known, and what it aims at. */
public record PathwayStep(
        @NotNull UUID id,
        @NotNull StepKind kind,
        @Nullable @Min(0) @Max(3650) Integer minDays,
        @Nullable @Min(0) @Max(3650) Integer maxDays,
        @NotNull @Size(max = 1000) String target)
        implements Identified {

    boolean lastsBackwards() {
        return minDays != null && maxDays != null && maxDays < minDays;
    }
}
