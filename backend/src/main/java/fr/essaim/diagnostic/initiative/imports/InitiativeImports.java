package fr.essaim.diagnostic.initiative.imports;

import fr.essaim.diagnostic.Diagnostic;
import fr.essaim.shared.error.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class InitiativeImports implements PanacheRepositoryBase<InitiativeImport, UUID> {

    /** The very same bytes, looked at or recorded before. */
    Optional<InitiativeImport> same(Diagnostic diagnostic, String sha256) {
        return find("diagnostic = ?1 and sha256 = ?2", diagnostic, sha256).singleResultOptional();
    }

    InitiativeImport require(Diagnostic diagnostic, UUID id) {
        return find("diagnostic = ?1 and id = ?2", diagnostic, id)
                .singleResultOptional()
                .orElseThrow(() -> new Refusal.NotFound("import", id));
    }

    /** What nobody decided on for long. */
    List<InitiativeImport> forgotten(Diagnostic diagnostic, Instant since) {
        return list(
                "diagnostic = ?1 and state = ?2 and importedAt < ?3", diagnostic, InitiativeImportState.PREVIEW, since);
    }
}
