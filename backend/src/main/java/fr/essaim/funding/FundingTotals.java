package fr.essaim.funding;

import java.math.BigDecimal;
import java.util.List;

/**
 * What some agreements that the caller may read come to, in euros: the agreements themselves ({@code withoutSiret} of
 * them lack one of both parties), their lines, and the same lines grouped in four ways and once by funder and scope. The
 * total of each way is that of the agreements, to the cent; {@code entries} are the lines behind all of them.
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
        List<FunderScopeTotal> byFunderAndScope,
        List<FundedLine> entries) {}
