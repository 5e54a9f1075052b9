package fr.essaim.diagnostic.finding;

import fr.essaim.diagnostic.Diagnostic;
import fr.essaim.diagnostic.DiagnosticAccess;
import fr.essaim.shared.error.Refusal;
import fr.essaim.shared.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class IssueService {

    private final DiagnosticAccess access;
    private final Findings findings;
    private final Issues issues;
    private final DeploymentOptions options;
    private final ETags etags;

    IssueService(DiagnosticAccess access, Findings findings, Issues issues, DeploymentOptions options, ETags etags) {
        this.access = access;
        this.findings = findings;
        this.issues = issues;
        this.options = options;
        this.etags = etags;
    }

    List<IssueDetails> list(String slug) {
        return all(access.read(slug));
    }

    IssueDetails get(String slug, UUID id) {
        return IssueDetails.of(issues.require(access.read(slug), id));
    }

    IssueDetails add(String slug, IssueDraft draft) {
        var diagnostic = access.edit(slug);
        requireFindings(diagnostic, draft);
        var issue = new Issue(diagnostic, issues.nextPlace(diagnostic), draft);
        issues.persist(issue);
        return IssueDetails.of(issue);
    }

    IssueDetails change(String slug, UUID id, @Nullable String ifMatch, IssueDraft draft) {
        var diagnostic = access.edit(slug);
        var issue = seen(diagnostic, id, ifMatch);
        requireFindings(diagnostic, draft);
        issue.write(draft);
        return IssueDetails.of(issue);
    }

    void delete(String slug, UUID id, @Nullable String ifMatch) {
        var diagnostic = access.edit(slug);
        issues.delete(seen(diagnostic, id, ifMatch));
        options.of(diagnostic).forEach(option -> option.forget(id));
    }

    List<IssueDetails> reorder(String slug, @Nullable String ifMatch, PartOrder order) {
        var diagnostic = access.edit(slug);
        etags.require(ifMatch, all(diagnostic));
        issues.reorder(diagnostic, order.ids());
        return all(diagnostic);
    }

    private List<IssueDetails> all(Diagnostic diagnostic) {
        return issues.of(diagnostic).stream().map(IssueDetails::of).toList();
    }

    private Issue seen(Diagnostic diagnostic, UUID id, @Nullable String ifMatch) {
        var issue = issues.require(diagnostic, id);
        etags.require(ifMatch, IssueDetails.of(issue));
        return issue;
    }

    private void requireFindings(Diagnostic diagnostic, IssueDraft draft) {
        var errors = findings.unknown(diagnostic, "findings", draft.findings());
        if (!errors.isEmpty()) {
            throw new Refusal.Invalid(errors);
        }
    }
}
