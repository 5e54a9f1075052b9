package fr.essaim.diagnostic;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A diagnostic as an officer begins it: of which territory (typed code of a département, EPCI or commune), and what it looks at. */
public record DiagnosticDraft(
        @NotBlank @Size(max = 14) String territory,
        @Valid @NotNull DiagnosticScope scope) {}
