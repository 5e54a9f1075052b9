package fr.essaim.diagnostic.finding;

import fr.essaim.diagnostic.interview.Quotation;
import java.util.List;

/** What a diagnostic concludes, as everybody reads it; {@code quotations} are those that findings rest on. */
public record PublishedFindings(
        List<FindingDetails> findings,
        List<IssueDetails> issues,
        List<PublishedOption> options,
        List<Quotation> quotations) {}
