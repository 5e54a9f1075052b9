package fr.essaim.diagnostic.initiative;

import fr.essaim.project.TargetPublic;
import fr.essaim.project.model.StepKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is confirmed to be missing, and how one knows; without a public, for the whole step. */
public record GapDraft(
        @NotNull StepKind step,
        @Nullable TargetPublic targetPublic,
        @NotBlank @Size(max = 2000) String reason) {}
