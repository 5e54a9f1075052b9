package fr.essaim.project.proof;

import fr.essaim.audit.People;
import fr.essaim.project.Projects;
import fr.essaim.shared.error.Refusal;
import fr.essaim.shared.file.StoredFile;
import fr.essaim.shared.file.UploadedFile;
import fr.essaim.shared.security.Caller;
import fr.essaim.shared.security.Role;
import fr.essaim.shared.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class DocumentService {

    private final Projects projects;
    private final Documents documents;
    private final DocumentContents contents;
    private final People people;
    private final Caller caller;
    private final ETags etags;
    private final Clock clock;

    DocumentService(
            Projects projects,
            Documents documents,
            DocumentContents contents,
            People people,
            Caller caller,
            ETags etags,
            Clock clock) {
        this.projects = projects;
        this.documents = documents;
        this.contents = contents;
        this.people = people;
        this.caller = caller;
        this.etags = etags;
        this.clock = clock;
    }

    List<DocumentDetails> list(String slug) {
        var found = documents.of(projects.require(slug));
        var known = people.of(found.stream().map(Document::addedBy).toList());
        return found.stream()
                .map(document -> DocumentDetails.of(document, known))
                .toList();
    }

    DocumentDetails get(String slug, UUID id) {
        return details(documents.require(projects.require(slug), id));
    }

    DocumentDetails add(String slug, UploadedFile file, DocumentChange described) {
        var document =
                new Document(projects.requireForWriting(slug), file, described, caller.username(), clock.instant());
        documents.persistAndFlush(document); // its bytes refer to it
        contents.keep(document.id(), file.content());
        return details(document);
    }

    DocumentDetails change(String slug, UUID id, @Nullable String ifMatch, DocumentChange described) {
        var document = seen(slug, id, ifMatch);
        document.write(described);
        return details(document);
    }

    void delete(String slug, UUID id, @Nullable String ifMatch) {
        var document = seen(slug, id, ifMatch);
        if (documents.isNeeded(document)) {
            throw new Refusal.Conflict("Evidence or a result rests on this document: name another one there first.");
        }
        if (documents.isPublished(id)) {
            throw new Refusal.Conflict(
                    "A published sheet shows this document, and stays as it is: keep it for the team instead.");
        }
        documents.delete(document);
    }

    /** Ansa's team reads all, everybody else what a published sheet shows. */
    StoredFile file(String slug, UUID id) {
        var document = caller.has(Role.ANSA)
                ? documents.require(projects.require(slug), id)
                : documents.requirePublished(slug, id);
        return new StoredFile(document.fileName(), contents.of(id));
    }

    private Document seen(String slug, UUID id, @Nullable String ifMatch) {
        var document = documents.require(projects.requireForWriting(slug), id);
        etags.require(ifMatch, details(document));
        return document;
    }

    private DocumentDetails details(Document document) {
        return DocumentDetails.of(document, people.of(List.of(document.addedBy())));
    }
}
