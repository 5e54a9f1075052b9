package fr.essaim.funding;

import fr.essaim.organisation.Organisation;
import fr.essaim.shared.error.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class FundingAgreements implements PanacheRepositoryBase<FundingAgreement, UUID> {

    /** Until the transaction ends nobody else changes it, its lines or its payments. */
    FundingAgreement requireForWriting(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new Refusal.NotFound("funding agreement", id));
    }

    List<FundingAgreement> signedBy(Organisation organisation) {
        return list("funder = ?1 or beneficiary = ?1", organisation);
    }

    /** References that the agreements of both have. */
    List<String> sharedReferences(Organisation one, Organisation other) {
        return find(
                        "select a.reference from FundingAgreement a, FundingAgreement b "
                                + "where a.funder = ?1 and b.funder = ?2 and a.reference = b.reference",
                        one,
                        other)
                .project(String.class)
                .list();
    }

    /** A funder gives a reference to one agreement. */
    Optional<UUID> withReference(Organisation funder, String reference) {
        return find("select a.id from FundingAgreement a where a.funder = ?1 and a.reference = ?2", funder, reference)
                .project(UUID.class)
                .singleResultOptional();
    }
}
