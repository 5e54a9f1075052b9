package fr.essaim.organisation;

import fr.essaim.shared.time.PartialDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as an officer writes it. {@code siret} is its seat's, and brings the SIREN with it; {@code code} is
 * the one that accounts of funders carry; {@code successorOf} is who it was before, as the CGET was the ANCT; what is
 * illustrative is not verified and says so wherever it is shown.
 */
public record OrganisationDraft(
        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(min = 1, max = 60) String shortName,
        @Nullable @Size(min = 1, max = 100) String legalForm,
        @Nullable @Size(max = 14) String siren,
        @Nullable @Size(max = 20) String siret,

        @Nullable @Size(max = 20) @Pattern(regexp = "^[A-Z0-9]([A-Z0-9-]{0,18}[A-Z0-9])?$")
        String code,

        @NotEmpty @Size(max = 8) List<@NotNull OrganisationType> types,

        @Nullable @Size(max = 300) @Pattern(regexp = "^https?://[^\\s]+$")
        String website,

        @Nullable PartialDate validFrom,
        @Nullable PartialDate validTo,
        @Nullable UUID successorOf,
        boolean illustrative) {}
