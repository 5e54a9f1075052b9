package fr.essaim.diagnostic.figure;

import fr.essaim.audit.Person;
import fr.essaim.shared.file.DocumentType;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** A document of a diagnostic as those who work on it see it; {@code size} in bytes, {@code sha256} its fingerprint. */
public record DiagnosticDocumentDetails(
        UUID id,
        String title,
        String fileName,
        DocumentType type,
        int size,
        String sha256,
        Person addedBy,
        Instant addedAt) {

    static DiagnosticDocumentDetails of(DiagnosticDocument document, Map<String, Person> people) {
        return new DiagnosticDocumentDetails(
                document.id(),
                document.title(),
                document.fileName(),
                document.type(),
                document.size(),
                document.sha256(),
                Objects.requireNonNull(people.get(document.addedBy())),
                document.addedAt());
    }
}
