package fr.essaim.diagnostic.finding;

import fr.essaim.project.model.StepKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An option as somebody writes it: the issues that it answers, the steps that it fills, the model that it would deploy. */
public record OptionDraft(
        @NotBlank @Size(max = 160) String title,
        @NotNull @Size(max = 4000) String text,
        @NotNull @Size(max = 100) List<@NotNull UUID> issues,
        @NotNull @Size(max = 6) List<@NotNull StepKind> steps,
        @Nullable @Valid ModelChoice model) {}
