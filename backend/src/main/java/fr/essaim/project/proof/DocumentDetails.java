package fr.essaim.project.proof;

import fr.essaim.audit.Person;
import fr.essaim.shared.file.DocumentType;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** A document of a project as Ansa's team sees it; {@code size} in bytes, {@code sha256} its fingerprint. */
public record DocumentDetails(
        UUID id,
        String title,
        String fileName,
        DocumentType type,
        int size,
        String sha256,
        Audience audience,
        Person addedBy,
        Instant addedAt) {

    static DocumentDetails of(Document document, Map<String, Person> people) {
        return new DocumentDetails(
                document.id(),
                document.title(),
                document.fileName(),
                document.type(),
                document.size(),
                document.sha256(),
                document.audience(),
                Objects.requireNonNull(people.get(document.addedBy())),
                document.addedAt());
    }
}
