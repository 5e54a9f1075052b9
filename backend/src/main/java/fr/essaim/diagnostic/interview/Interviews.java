package fr.essaim.diagnostic.interview;

import fr.essaim.diagnostic.Diagnostic;
import fr.essaim.shared.error.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Interviews implements PanacheRepositoryBase<Interview, UUID> {

    /** In the order of their days. */
    List<Interview> of(Diagnostic diagnostic) {
        return list("diagnostic = ?1 order by coalesce(heldOn, plannedOn), id", diagnostic);
    }

    Interview require(Diagnostic diagnostic, UUID id) {
        return find("diagnostic = ?1 and id = ?2", diagnostic, id)
                .singleResultOptional()
                .orElseThrow(() -> new Refusal.NotFound("interview", id));
    }

    /** Those of which something is left that should not be. */
    List<UUID> due(LocalDate today) {
        return find("""
                        select i.id from Interview i where i.purgeAt <= ?1
                        and (exists (select 1 from Interviewee p where p.id = i.id)
                          or exists (select 1 from InterviewNote n where n.id = i.id)
                          or exists (select 1 from Verbatim v
                                     where v.interview = i and (v.anonymised = false or v.consentOn is null)))
                        order by i.purgeAt""", today).project(UUID.class).list();
    }
}
