package fr.essaim.funding;

import fr.essaim.organisation.Organisation;
import fr.essaim.organisation.OrganisationHolder;
import fr.essaim.shared.error.Refusal;
import jakarta.enterprise.context.ApplicationScoped;

/** What a duplicate has signed is the other one's, once both are merged. */
@ApplicationScoped
class AgreementsOfOrganisations implements OrganisationHolder {

    private final FundingAgreements agreements;

    AgreementsOfOrganisations(FundingAgreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public void move(Organisation duplicate, Organisation into) {
        var shared = agreements.sharedReferences(duplicate, into);
        if (!shared.isEmpty()) {
            throw new Refusal.Conflict("Both have an agreement %s: change the reference of one first."
                    .formatted(String.join(", ", shared)));
        }
        var signed = agreements.signedBy(duplicate);
        signed.stream()
                .filter(agreement -> agreement.isBetween(duplicate, into))
                .findFirst()
                .ifPresent(agreement -> {
                    throw new Refusal.Conflict("One of them funds the other by agreement %s: change its parties first."
                            .formatted(agreement.reference()));
                });
        signed.forEach(agreement -> agreement.goOnWith(duplicate, into));
    }
}
