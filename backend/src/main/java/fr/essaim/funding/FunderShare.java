package fr.essaim.funding;

import fr.essaim.organisation.OrganisationRef;
import java.math.BigDecimal;
import java.util.List;

/** A funder's part in what pays for a project, in euros, and its lines; the funder by the name it has today. */
public record FunderShare(OrganisationRef funder, BigDecimal amount, List<FundedLine> lines) {}
