package fr.essaim.diagnostic;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class DiagnosticStageChanges implements PanacheRepositoryBase<DiagnosticStageChange, UUID> {

    /** The oldest first. */
    List<DiagnosticStageChange> of(Diagnostic diagnostic) {
        return list("diagnostic = ?1 order by id", diagnostic);
    }
}
