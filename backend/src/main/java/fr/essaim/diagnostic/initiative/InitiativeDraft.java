package fr.essaim.diagnostic.initiative;

import fr.essaim.project.TargetPublic;
import fr.essaim.project.model.PresenceKind;
import fr.essaim.project.model.StepKind;
import fr.essaim.shared.time.PartialDate;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A local initiative as somebody writes it. Without publics it is open to everybody; {@code capacity} is persons a year;
 * {@code place} is the typed code of a commune, an EPCI or a département of the diagnostic's territory. It names no
 * persons.
 */
public record InitiativeDraft(
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 200) String operator,
        @Nullable PresenceKind operatorKind,
        @NotEmpty @Size(max = 6) List<@NotNull StepKind> steps,
        @NotNull @Size(max = 9) List<@NotNull TargetPublic> publics,
        @Nullable @Min(1) @Max(1_000_000) Integer capacity,
        @Nullable @Size(min = 1, max = 300) String funding,
        @NotNull InitiativeStatus status,
        @Nullable PartialDate endsOn,
        @NotBlank @Size(max = 14) String place,
        @Nullable @Size(min = 1, max = 300) String address,
        @Nullable @Size(max = 14) String siret,
        @Nullable @Min(-90) @Max(90) Double latitude,
        @Nullable @Min(-180) @Max(180) Double longitude,

        @Nullable @Size(max = 300) @Pattern(regexp = "^https?://[^\\s]+$")
        String website,

        @Nullable @Size(min = 1, max = 4000) String description,
        @Nullable @Size(min = 1, max = 300) String source,
        boolean illustrative) {}
