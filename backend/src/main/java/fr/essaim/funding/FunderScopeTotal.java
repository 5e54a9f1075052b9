package fr.essaim.funding;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** What a funder gives for one scope, in euros, and by which lines. */
public record FunderScopeTotal(UUID funder, FundingScope scope, BigDecimal amount, List<UUID> lines) {}
