package fr.essaim.diagnostic.finding;

import fr.essaim.diagnostic.Diagnostic;
import fr.essaim.diagnostic.DiagnosticAccess;
import fr.essaim.shared.error.Refusal;
import fr.essaim.shared.security.Caller;
import fr.essaim.shared.security.Role;
import fr.essaim.shared.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class FindingService {

    private final DiagnosticAccess access;
    private final Findings findings;
    private final Issues issues;
    private final EvidenceBook book;
    private final Caller caller;
    private final ETags etags;

    FindingService(
            DiagnosticAccess access, Findings findings, Issues issues, EvidenceBook book, Caller caller, ETags etags) {
        this.access = access;
        this.findings = findings;
        this.issues = issues;
        this.book = book;
        this.caller = caller;
        this.etags = etags;
    }

    List<FindingDetails> list(String slug) {
        return all(access.read(slug));
    }

    List<EvidenceChoice> evidence(String slug) {
        return book.of(access.read(slug)).choices(isTeam());
    }

    FindingDetails get(String slug, UUID id) {
        var diagnostic = access.read(slug);
        return details(findings.require(diagnostic, id), book.of(diagnostic));
    }

    FindingDetails add(String slug, FindingDraft draft) {
        var diagnostic = access.edit(slug);
        var evidence = require(diagnostic, draft);
        var finding = new Finding(diagnostic, findings.nextPlace(diagnostic), draft);
        findings.persist(finding);
        return details(finding, evidence);
    }

    FindingDetails change(String slug, UUID id, @Nullable String ifMatch, FindingDraft draft) {
        var diagnostic = access.edit(slug);
        var finding = seen(diagnostic, id, ifMatch);
        var evidence = require(diagnostic, draft);
        finding.write(draft);
        return details(finding, evidence);
    }

    void delete(String slug, UUID id, @Nullable String ifMatch) {
        var diagnostic = access.edit(slug);
        findings.delete(seen(diagnostic, id, ifMatch));
        issues.of(diagnostic).forEach(issue -> issue.forget(id));
    }

    List<FindingDetails> reorder(String slug, @Nullable String ifMatch, PartOrder order) {
        var diagnostic = access.edit(slug);
        etags.require(ifMatch, all(diagnostic));
        findings.reorder(diagnostic, order.ids());
        return all(diagnostic);
    }

    private List<FindingDetails> all(Diagnostic diagnostic) {
        var evidence = book.of(diagnostic);
        return findings.of(diagnostic).stream()
                .map(finding -> details(finding, evidence))
                .toList();
    }

    private FindingDetails details(Finding finding, EvidenceBook.Evidence evidence) {
        return FindingDetails.of(finding, evidence.cited(finding.evidence(), isTeam()));
    }

    private Finding seen(Diagnostic diagnostic, UUID id, @Nullable String ifMatch) {
        var finding = findings.require(diagnostic, id);
        etags.require(ifMatch, details(finding, book.of(diagnostic)));
        return finding;
    }

    private EvidenceBook.Evidence require(Diagnostic diagnostic, FindingDraft draft) {
        var evidence = book.of(diagnostic);
        var errors = evidence.unknown(draft.evidence());
        if (!errors.isEmpty()) {
            throw new Refusal.Invalid(errors);
        }
        return evidence;
    }

    private boolean isTeam() {
        return caller.has(Role.ANSA);
    }
}
