package fr.essaim.funding;

import fr.essaim.territory.TerritoryRef;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a part of an agreement is for, in euros. A project that is not published yet is left out for a funder: its line
 * says PROJECT, and no more.
 */
public record LineDetails(
        UUID id,
        FundingScope scope,
        @Nullable FundedProject project,
        @Nullable TerritoryRef territory,
        BigDecimal amount) {}
