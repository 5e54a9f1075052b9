package fr.essaim.funding;

import java.math.BigDecimal;
import java.util.List;

/**
 * All that the caller may read of, in euros ({@code withoutSiret} agreements lack one of both parties): what the agreements come to, what their lines come to, and the same lines
 * grouped in four ways and once by funder and scope. The total of each way is that of the agreements, to the cent.
 */
public record FundingTotals(
        int agreements,
        int withoutSiret,
        BigDecimal agreementsAmount,
        int lines,
        BigDecimal linesAmount,
        List<FundingTotal> byFunder,
        List<FundingTotal> byScope,
        List<FundingTotal> byProject,
        List<FundingTotal> byYear,
        List<FunderScopeTotal> byFunderAndScope) {}
