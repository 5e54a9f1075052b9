package fr.essaim.funding;

import fr.essaim.organisation.OrganisationRef;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An agreement in a list, in euros: {@code expected} is the sum of what its payments plan, {@code received} of what
 * came, {@code late} of what should have come by now.
 */
public record AgreementSummary(
        UUID id,
        String reference,
        String title,
        FunderRef funder,
        OrganisationRef beneficiary,
        BigDecimal amount,
        BigDecimal expected,
        BigDecimal received,
        BigDecimal late,
        LocalDate signedOn,
        LocalDate startsOn,
        LocalDate endsOn,
        AgreementState state,
        List<FundingScope> scopes,
        boolean illustrative) {}
