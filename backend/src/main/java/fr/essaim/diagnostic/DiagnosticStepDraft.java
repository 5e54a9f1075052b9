package fr.essaim.diagnostic;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Where a diagnostic shall go; {@code reason} is needed to abandon it. */
public record DiagnosticStepDraft(
        @NotNull DiagnosticStage to,
        @Nullable @Size(min = 1, max = 2000) String reason) {}
