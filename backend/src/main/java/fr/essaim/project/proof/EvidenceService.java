package fr.essaim.project.proof;

import fr.essaim.project.EvidenceDetails;
import fr.essaim.project.Projects;
import fr.essaim.shared.error.FieldError;
import fr.essaim.shared.error.Refusal;
import fr.essaim.shared.security.Caller;
import fr.essaim.shared.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class EvidenceService {

    private final Projects projects;
    private final EvidenceEntries entries;
    private final Documents documents;
    private final EvidenceView view;
    private final Caller caller;
    private final ETags etags;
    private final Clock clock;

    EvidenceService(
            Projects projects,
            EvidenceEntries entries,
            Documents documents,
            EvidenceView view,
            Caller caller,
            ETags etags,
            Clock clock) {
        this.projects = projects;
        this.entries = entries;
        this.documents = documents;
        this.view = view;
        this.caller = caller;
        this.etags = etags;
        this.clock = clock;
    }

    List<EvidenceDetails> list(String slug) {
        return view.of(entries.of(projects.require(slug)));
    }

    EvidenceDetails get(String slug, UUID id) {
        return view.of(entries.require(projects.require(slug), id));
    }

    EvidenceDetails add(String slug, EvidenceDraft draft) {
        var project = projects.requireForWriting(slug);
        requireDates(draft);
        var document = documents.named(project, draft.document());
        var evidence = new Evidence(project, draft, document, caller.username(), clock.instant());
        entries.persist(evidence);
        return view.of(evidence);
    }

    EvidenceDetails change(String slug, UUID id, @Nullable String ifMatch, EvidenceDraft draft) {
        var evidence = seen(slug, id, ifMatch);
        requireDates(draft);
        var document = documents.named(evidence.project(), draft.document());
        evidence.write(draft, document, caller.username(), clock.instant());
        return view.of(evidence);
    }

    void delete(String slug, UUID id, @Nullable String ifMatch) {
        var evidence = seen(slug, id, ifMatch);
        evidence.requireNotConfirmed();
        entries.delete(evidence);
    }

    EvidenceDetails confirm(String slug, UUID id, @Nullable String ifMatch) {
        var evidence = seen(slug, id, ifMatch);
        evidence.confirm(caller.username(), clock.instant());
        return view.of(evidence);
    }

    EvidenceDetails withdraw(String slug, UUID id, EvidenceWithdrawal withdrawal) {
        var evidence = entries.require(projects.requireForWriting(slug), id);
        evidence.withdraw(withdrawal.reason(), caller.username(), clock.instant());
        return view.of(evidence);
    }

    private Evidence seen(String slug, UUID id, @Nullable String ifMatch) {
        var evidence = entries.require(projects.requireForWriting(slug), id);
        etags.require(ifMatch, view.of(evidence));
        return evidence;
    }

    private void requireDates(EvidenceDraft draft) {
        if (draft.reviewedOn().isAfter(view.today())) {
            throw new Refusal.Invalid(FieldError.pointer(
                    "/reviewedOn", "date-to-come", "This is yet to come: evidence is entered once it was reviewed."));
        }
        if (!draft.validUntil().isAfter(draft.reviewedOn())) {
            throw new Refusal.Invalid(FieldError.pointer(
                    "/validUntil", "date-too-early", "Evidence holds until some day after its review."));
        }
    }
}
