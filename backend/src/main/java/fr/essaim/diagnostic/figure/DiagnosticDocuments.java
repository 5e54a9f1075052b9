package fr.essaim.diagnostic.figure;

import fr.essaim.diagnostic.Diagnostic;
import fr.essaim.shared.error.FieldError;
import fr.essaim.shared.error.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class DiagnosticDocuments implements PanacheRepositoryBase<DiagnosticDocument, UUID> {

    /** The newest first. */
    List<DiagnosticDocument> of(Diagnostic diagnostic) {
        return list("diagnostic = ?1 order by id desc", diagnostic);
    }

    DiagnosticDocument require(Diagnostic diagnostic, UUID id) {
        return find(diagnostic, id).orElseThrow(() -> new Refusal.NotFound("document", id));
    }

    /** The diagnostic's document that an entry names. */
    DiagnosticDocument named(Diagnostic diagnostic, UUID id) {
        return find(diagnostic, id)
                .orElseThrow(() -> new Refusal.Invalid(FieldError.pointer(
                        "/document", "document-unknown", "The diagnostic has no such document: attach it first.")));
    }

    void keep(DiagnosticDocument document, byte[] content) {
        persistAndFlush(document); // its bytes refer to it
        getEntityManager()
                .createNativeQuery(
                        "insert into diagnostic_document_content (document_id, diagnostic_id, content) values (?, ?, ?)")
                .setParameter(1, document.id())
                .setParameter(2, document.diagnostic().id())
                .setParameter(3, content)
                .executeUpdate();
    }

    byte[] contentOf(DiagnosticDocument document) {
        return (byte[]) getEntityManager()
                .createNativeQuery(
                        "select content from diagnostic_document_content where document_id = ?", byte[].class)
                .setParameter(1, document.id())
                .getSingleResult();
    }

    private Optional<DiagnosticDocument> find(Diagnostic diagnostic, UUID id) {
        return find("diagnostic = ?1 and id = ?2", diagnostic, id).singleResultOptional();
    }
}
