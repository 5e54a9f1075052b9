package fr.essaim.organisation;

import fr.essaim.shared.time.PartialDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation, with its line of succession, the earliest first: under which name one dealt with it when. A duplicate
 * is no more, and says under {@code mergedInto} where what it was is now.
 */
public record OrganisationDetails(
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
        @Nullable OrganisationRef successorOf,
        List<SuccessionStep> succession,
        @Nullable OrganisationRef mergedInto,
        boolean illustrative) {

    static OrganisationDetails of(Organisation organisation, List<SuccessionStep> succession) {
        var before = organisation.successorOf();
        var target = organisation.mergedInto();
        return new OrganisationDetails(
                organisation.id(),
                organisation.name(),
                organisation.shortName(),
                organisation.legalForm(),
                organisation.siren(),
                organisation.siret(),
                organisation.code(),
                organisation.types(),
                organisation.website(),
                organisation.validFrom(),
                organisation.validTo(),
                before == null ? null : OrganisationRef.of(before),
                succession,
                target == null ? null : OrganisationRef.of(target),
                organisation.illustrative());
    }
}
