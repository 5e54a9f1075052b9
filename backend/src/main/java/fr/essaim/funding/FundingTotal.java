package fr.essaim.funding;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * What some lines come to, in euros, and which they are. {@code code} is the id of the organisation as which a funder
 * goes on today, a scope, a project's slug or a year of signature; empty for lines of no project, or of one that is not
 * published yet.
 */
public record FundingTotal(String code, String label, BigDecimal amount, List<UUID> lines) {}
