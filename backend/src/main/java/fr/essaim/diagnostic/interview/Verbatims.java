package fr.essaim.diagnostic.interview;

import fr.essaim.diagnostic.Diagnostic;
import fr.essaim.shared.error.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class Verbatims implements PanacheRepositoryBase<Verbatim, UUID> {

    /** How many an interview has. */
    record Count(UUID interview, Long verbatims) {}

    List<Verbatim> of(Diagnostic diagnostic) {
        return list("from Verbatim v join fetch v.interview where v.diagnostic = ?1 order by v.id", diagnostic);
    }

    List<Verbatim> ofInterview(UUID interview) {
        return list("from Verbatim v join fetch v.interview where v.interview.id = ?1 order by v.id", interview);
    }

    Map<UUID, Integer> countsOf(Diagnostic diagnostic) {
        return find(
                        "select v.interview.id, count(v) from Verbatim v where v.diagnostic = ?1 group by"
                                + " v.interview.id",
                        diagnostic)
                .project(Count.class)
                .stream()
                .collect(Collectors.toMap(Count::interview, count -> Math.toIntExact(count.verbatims())));
    }

    Verbatim require(Diagnostic diagnostic, UUID id) {
        return find("from Verbatim v join fetch v.interview where v.diagnostic = ?1 and v.id = ?2", diagnostic, id)
                .singleResultOptional()
                .orElseThrow(() -> new Refusal.NotFound("verbatim", id));
    }
}
