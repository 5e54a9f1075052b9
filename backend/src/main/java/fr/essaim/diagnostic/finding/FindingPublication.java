package fr.essaim.diagnostic.finding;

import fr.essaim.diagnostic.Diagnostic;
import fr.essaim.diagnostic.interview.Quotations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a diagnostic's publication shows of its findings. */
@ApplicationScoped
@Transactional
public class FindingPublication {

    private final Findings findings;
    private final Issues issues;
    private final DeploymentOptions options;
    private final EvidenceBook book;
    private final OptionChecks checks;
    private final Quotations quotations;

    FindingPublication(
            Findings findings,
            Issues issues,
            DeploymentOptions options,
            EvidenceBook book,
            OptionChecks checks,
            Quotations quotations) {
        this.findings = findings;
        this.issues = issues;
        this.options = options;
        this.book = book;
        this.checks = checks;
        this.quotations = quotations;
    }

    /** Nothing confidential is in it: interviews are a category and a month, and what is gone is left out. */
    public PublishedFindings of(Diagnostic diagnostic) {
        var evidence = book.of(diagnostic);
        var stated = findings.of(diagnostic).stream()
                .map(finding -> FindingDetails.of(finding, shown(finding, evidence)))
                .toList();
        var quoted = quotedIn(stated);
        return new PublishedFindings(
                stated,
                issues.of(diagnostic).stream().map(IssueDetails::of).toList(),
                optionsOf(diagnostic),
                quotations.of(diagnostic).stream()
                        .filter(quotation -> quoted.contains(quotation.id().toString()))
                        .toList());
    }

    private List<PublishedOption> optionsOf(Diagnostic diagnostic) {
        var chosen = options.of(diagnostic);
        var held = checks.of(diagnostic, chosen);
        return IntStream.range(0, chosen.size())
                .mapToObj(place -> new PublishedOption(OptionDetails.of(chosen.get(place)), held.get(place)))
                .toList();
    }

    private static List<CitedEvidence> shown(Finding finding, EvidenceBook.Evidence evidence) {
        return evidence.cited(finding.evidence(), false).stream()
                .filter(cited -> cited.label() != null)
                .toList();
    }

    private static Set<String> quotedIn(List<FindingDetails> stated) {
        return stated.stream()
                .flatMap(finding -> finding.evidence().stream())
                .filter(cited -> cited.kind() == EvidenceKind.VERBATIM)
                .map(CitedEvidence::key)
                .collect(Collectors.toSet());
    }
}
