package fr.essaim.diagnostic.finding;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A published version of a published project's model. */
public record ModelChoice(
        @NotBlank @Size(max = 80) String project,
        @Min(1) @Max(10_000) int number) {}
