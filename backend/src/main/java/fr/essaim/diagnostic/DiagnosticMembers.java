package fr.essaim.diagnostic;

import fr.essaim.diagnostic.DiagnosticMember.Part;
import fr.essaim.shared.error.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class DiagnosticMembers implements PanacheRepositoryBase<DiagnosticMember, UUID> {

    /** Officers first, then by name. */
    List<DiagnosticMember> of(Diagnostic diagnostic) {
        return list(
                "diagnostic = ?1 order by case part when 'OFFICER' then 0 when 'EDITOR' then 1 else 2 end, name",
                diagnostic);
    }

    boolean has(Diagnostic diagnostic, String account, Part part) {
        return count("diagnostic = ?1 and account = ?2 and part = ?3", diagnostic, account, part) > 0;
    }

    boolean has(Diagnostic diagnostic, String account) {
        return count("diagnostic = ?1 and account = ?2", diagnostic, account) > 0;
    }

    DiagnosticMember require(Diagnostic diagnostic, UUID id) {
        return find("diagnostic = ?1 and id = ?2", diagnostic, id)
                .singleResultOptional()
                .orElseThrow(() -> new Refusal.NotFound("member", id));
    }
}
