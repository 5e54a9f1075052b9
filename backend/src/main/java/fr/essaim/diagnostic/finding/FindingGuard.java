package fr.essaim.diagnostic.finding;

import fr.essaim.diagnostic.Diagnostic;
import fr.essaim.diagnostic.DiagnosticStage;
import fr.essaim.diagnostic.StageGuard;
import fr.essaim.project.Unmet;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is given back to a territory are findings, each with evidence that is there. */
@ApplicationScoped
class FindingGuard implements StageGuard {

    private final Findings findings;
    private final EvidenceBook book;

    FindingGuard(Findings findings, EvidenceBook book) {
        this.findings = findings;
        this.book = book;
    }

    @Override
    public Stream<Unmet> unmet(Diagnostic diagnostic, DiagnosticStage stage) {
        if (stage != DiagnosticStage.RESTITUTION) {
            return Stream.empty();
        }
        var written = findings.of(diagnostic);
        if (written.isEmpty()) {
            return Stream.of(new Unmet("finding-missing", "Write at least one finding.", false));
        }
        var evidence = book.of(diagnostic);
        var bare = written.stream()
                .filter(finding -> finding.evidence().stream().noneMatch(evidence::holds))
                .map(finding -> "“%s”".formatted(finding.statement()))
                .collect(Collectors.joining(", "));
        return bare.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        new Unmet("evidence-missing", "Say what these findings rest on: %s.".formatted(bare), false));
    }
}
