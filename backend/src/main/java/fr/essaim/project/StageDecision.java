package fr.essaim.project;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Whether a proposed step is made; a refusal says why. */
public record StageDecision(
        boolean accepted,
        @Nullable @Size(min = 1, max = 2000) String reason) {}
