package fr.essaim.diagnostic.figure;

import fr.essaim.audit.People;
import fr.essaim.diagnostic.DiagnosticAccess;
import fr.essaim.shared.error.Refusal;
import fr.essaim.shared.file.StoredFile;
import fr.essaim.shared.file.UploadedFile;
import fr.essaim.shared.security.Caller;
import fr.essaim.shared.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the files that a diagnostic's figures rest on. */
@ApplicationScoped
@Transactional
class DiagnosticDocumentService {

    private final DiagnosticAccess access;
    private final DiagnosticDocuments documents;
    private final OwnFigures figures;
    private final People people;
    private final Caller caller;
    private final ETags etags;
    private final Clock clock;

    DiagnosticDocumentService(
            DiagnosticAccess access,
            DiagnosticDocuments documents,
            OwnFigures figures,
            People people,
            Caller caller,
            ETags etags,
            Clock clock) {
        this.access = access;
        this.documents = documents;
        this.figures = figures;
        this.people = people;
        this.caller = caller;
        this.etags = etags;
        this.clock = clock;
    }

    List<DiagnosticDocumentDetails> list(String slug) {
        var found = documents.of(access.read(slug));
        var known = people.of(found.stream().map(DiagnosticDocument::addedBy).toList());
        return found.stream()
                .map(document -> DiagnosticDocumentDetails.of(document, known))
                .toList();
    }

    DiagnosticDocumentDetails get(String slug, UUID id) {
        return details(documents.require(access.read(slug), id));
    }

    DiagnosticDocumentDetails add(String slug, UploadedFile file, String title) {
        var document = new DiagnosticDocument(access.edit(slug), file, title, caller.username(), clock.instant());
        documents.keep(document, file.content());
        return details(document);
    }

    void delete(String slug, UUID id, @Nullable String ifMatch) {
        var document = documents.require(access.edit(slug), id);
        etags.require(ifMatch, details(document));
        if (figures.restOn(document)) {
            throw new Refusal.Conflict("A figure rests on this document: name another one there first.");
        }
        documents.delete(document);
    }

    StoredFile file(String slug, UUID id) {
        var document = documents.require(access.read(slug), id);
        return new StoredFile(document.fileName(), documents.contentOf(document));
    }

    private DiagnosticDocumentDetails details(DiagnosticDocument document) {
        return DiagnosticDocumentDetails.of(document, people.of(List.of(document.addedBy())));
    }
}
