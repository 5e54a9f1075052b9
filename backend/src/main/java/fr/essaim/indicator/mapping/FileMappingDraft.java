package fr.essaim.indicator.mapping;

import fr.essaim.indicator.format.Mapping;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A table as somebody describes it; the name is its own. */
public record FileMappingDraft(
        @NotBlank @Size(max = 120) String name,
        @Valid @NotNull NamedSource source,
        @Valid @NotNull Mapping mapping) {}
