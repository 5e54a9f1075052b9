package fr.essaim.diagnostic;

import fr.essaim.project.TargetPublic;
import fr.essaim.project.Theme;
import fr.essaim.project.model.StepKind;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a diagnostic looks at: a theme or a pathway, which of its steps and for whom, the year its figures are about, and
 * the territories it is compared with (typed codes; the région and France are there anyway). {@code steering} names the
 * members of the steering committee, which validated this on {@code steeringValidatedOn}.
 */
public record DiagnosticScope(
        @NotBlank @Size(max = 160) String title,
        @NotNull Theme theme,
        @Nullable @Size(min = 1, max = 160) String pathway,
        @NotNull @Size(max = 4000) String question,
        @NotEmpty @Size(max = 6) List<@NotNull StepKind> steps,
        @NotEmpty @Size(max = 9) List<@NotNull TargetPublic> publics,
        @Nullable @Min(2000) @Max(2100) Integer referenceYear,
        @NotNull @Size(max = 8) List<@NotBlank @Size(max = 14) String> comparisons,
        @NotNull @Size(max = 30) List<@NotBlank @Size(max = 200) String> steering,
        @Nullable LocalDate steeringValidatedOn,
        boolean illustrative) {}
