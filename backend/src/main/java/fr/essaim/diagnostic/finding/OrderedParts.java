package fr.essaim.diagnostic.finding;

import fr.essaim.diagnostic.Diagnostic;
import fr.essaim.shared.error.FieldError;
import fr.essaim.shared.error.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Things of a diagnostic in the order that somebody has put them in. */
abstract class OrderedParts<P extends OrderedPart> implements PanacheRepositoryBase<P, UUID> {

    /** As many as somebody can still put in order. */
    private static final int MOST = 100;

    /** What one is called in words. */
    abstract String word();

    List<P> of(Diagnostic diagnostic) {
        return list("diagnostic = ?1 order by place, id", diagnostic);
    }

    P require(Diagnostic diagnostic, UUID id) {
        return find("diagnostic = ?1 and id = ?2", diagnostic, id)
                .singleResultOptional()
                .orElseThrow(() -> new Refusal.NotFound(word(), id));
    }

    /** After the last one. */
    int nextPlace(Diagnostic diagnostic) {
        var parts = of(diagnostic);
        if (parts.size() >= MOST) {
            throw new Refusal.Conflict("There are %d already: merge what says the same.".formatted(MOST));
        }
        return parts.isEmpty() ? 0 : parts.getLast().place() + 1;
    }

    /** Refuses an order that leaves one out, or has one twice or of elsewhere. */
    void reorder(Diagnostic diagnostic, List<UUID> order) {
        var parts = of(diagnostic);
        if (order.size() != parts.size() || !new HashSet<>(order).equals(idsOf(parts))) {
            throw new Refusal.Invalid(FieldError.pointer(
                    "/ids", "order-incomplete", "Name every %s once, and nothing else.".formatted(word())));
        }
        parts.forEach(part -> part.moveTo(order.indexOf(part.id())));
        flush();
    }

    /** One error for each id that is none of them. */
    List<FieldError> unknown(Diagnostic diagnostic, String field, List<UUID> ids) {
        var known = ids.isEmpty() ? Set.<UUID>of() : idsOf(of(diagnostic));
        return ids.stream()
                .filter(id -> !known.contains(id))
                .map(id -> FieldError.pointer(
                        "/%s/%d".formatted(field, ids.indexOf(id)),
                        word() + "-unknown",
                        "This diagnostic has no %s %s.".formatted(word(), id)))
                .toList();
    }

    private Set<UUID> idsOf(List<P> parts) {
        return parts.stream().map(OrderedPart::id).collect(Collectors.toSet());
    }
}
