package fr.essaim.diagnostic.publication;

import fr.essaim.diagnostic.Diagnostic;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class DiagnosticNotices implements PanacheRepositoryBase<DiagnosticNotice, UUID> {

    void forget(String account, Diagnostic diagnostic) {
        delete("account = ?1 and diagnostic = ?2", account, diagnostic);
    }
}
