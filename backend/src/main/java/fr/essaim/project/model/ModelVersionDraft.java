package fr.essaim.project.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A version's content as it shall read from now on, whole; labels may be empty until it is published. What is
 * illustrative is not verified and says so wherever it is shown.
 */
public record ModelVersionDraft(
        @NotBlank @Size(max = 120) String title,
        @NotNull @Size(max = 60) List<@Valid @NotNull ModelElement> elements,
        @NotNull @Size(max = 30) List<@Valid @NotNull PathwayStep> steps,
        @NotNull @Size(max = 40) List<@Valid @NotNull Prerequisite> prerequisites,
        @Valid @NotNull TheoryOfChange theory,
        boolean illustrative) {}
