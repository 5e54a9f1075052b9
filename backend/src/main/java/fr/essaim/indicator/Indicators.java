package fr.essaim.indicator;

import static java.util.Comparator.comparing;

import fr.essaim.shared.error.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The catalogue of indicators. */
@ApplicationScoped
public class Indicators implements PanacheRepositoryBase<Indicator, String> {

    public Indicator require(String code) {
        return find("from Indicator i join fetch i.definitions where i.code = ?1", code)
                .singleResultOptional()
                .orElseThrow(() -> new Refusal.NotFound("indicator", code));
    }

    /** Until the transaction ends nobody else changes it. */
    Indicator requireForWriting(String code) {
        return findByIdOptional(code, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new Refusal.NotFound("indicator", code));
    }

    Set<String> codes() {
        return new HashSet<>(
                find("select i.code from Indicator i").project(String.class).list());
    }

    /** All of them, in the order of a diagnostic. */
    public List<Indicator> inOrder() {
        return list("from Indicator i join fetch i.definitions").stream()
                .sorted(comparing(Indicator::group).thenComparing(Indicator::code))
                .toList();
    }
}
