package fr.essaim.organisation;

import fr.essaim.shared.time.PartialDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An organisation in a list; {@code formerly} is the name of the one that it follows. */
public record OrganisationSummary(
        UUID id,
        String name,
        @Nullable String shortName,
        @Nullable String legalForm,
        @Nullable String siren,
        @Nullable String siret,
        @Nullable String code,
        List<OrganisationType> types,
        @Nullable String website,
        @Nullable PartialDate validFrom,
        @Nullable PartialDate validTo,
        @Nullable String formerly,
        boolean illustrative) {}
