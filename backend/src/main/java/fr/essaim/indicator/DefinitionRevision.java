package fr.essaim.indicator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What an indicator means from {@code text.validFrom} on, and why it changes. */
public record DefinitionRevision(
        @NotBlank @Size(max = 1000) String reason,
        @Valid @NotNull DefinitionText text) {}
