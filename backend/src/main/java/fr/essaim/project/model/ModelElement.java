package fr.essaim.project.model;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Something the project consists of, and why. The id is made by whoever adds it and stays from version to version;
 * {@code weight} is 1 to 3.
 */
public record ModelElement(
        @NotNull UUID id,
        @NotNull ElementKind kind,
        @NotNull @Size(max = 200) String label,
        @NotNull @Size(max = 2000) String rationale,
        @Min(1) @Max(3) int weight,
        @NotNull @Size(max = 2000) String evidence)
        implements Identified {}
