package fr.essaim.project.proof;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A level of Nesta's standards of evidence that a document of the project shows; {@code reviewer} is the person or
 * organisation who judged it.
 */
public record EvidenceDraft(
        @Min(1) @Max(5) int level,
        @NotNull UUID document,
        @NotBlank @Size(max = 200) String reviewer,
        @NotNull LocalDate reviewedOn,
        @NotNull LocalDate validUntil,
        @NotNull @Size(max = 2000) String note) {}
