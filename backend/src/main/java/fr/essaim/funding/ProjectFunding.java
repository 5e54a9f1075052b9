package fr.essaim.funding;

import java.math.BigDecimal;
import java.util.List;

/**
 * What pays for a project and its replications, in euros: each funder's part and the lines behind it, the largest first.
 * A funder reads her own part alone, of which {@code amount} is the whole.
 */
public record ProjectFunding(String slug, BigDecimal amount, List<FunderShare> shares) {}
