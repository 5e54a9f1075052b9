package fr.essaim.project;

import fr.essaim.shared.time.PartialDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A project's sheet as an officer writes it. {@code territories} are typed codes of départements, EPCI or communes where
 * it is at work; what is illustrative is not verified and says so wherever it is shown.
 */
public record ProjectDraft(
        @NotBlank @Size(max = 120) String name,
        @NotNull @Size(max = 600) String summary,
        @NotNull @Size(max = 10_000) String description,

        @Nullable @Size(max = 300) @Pattern(regexp = "^https?://[^\\s]+$")
        String website,

        @Nullable UUID sponsor,
        @NotNull @Size(max = 11) List<@NotNull Theme> themes,
        @NotNull @Size(max = 9) List<@NotNull TargetPublic> publics,
        @NotNull @Size(max = 100) List<@NotBlank @Size(max = 14) String> territories,
        @Nullable PartialDate entry,
        boolean illustrative) {}
