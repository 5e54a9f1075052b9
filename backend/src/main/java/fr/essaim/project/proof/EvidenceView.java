package fr.essaim.project.proof;

import fr.essaim.audit.People;
import fr.essaim.project.EvidenceDetails;
import fr.essaim.shared.time.Period;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Evidence as it is shown today, with the names of those who entered and confirmed it. */
@ApplicationScoped
class EvidenceView {

    private final People people;
    private final Clock clock;

    EvidenceView(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(Period.CIVIL_TIME));
    }

    EvidenceDetails of(Evidence evidence) {
        return of(List.of(evidence)).getFirst();
    }

    List<EvidenceDetails> of(List<Evidence> entries) {
        var known = people.of(entries.stream().flatMap(Evidence::accounts).toList());
        return entries.stream()
                .map(evidence -> new EvidenceDetails(
                        evidence.id(),
                        evidence.level(),
                        evidence.document().id(),
                        evidence.document().title(),
                        evidence.reviewer(),
                        evidence.reviewedOn(),
                        evidence.validUntil(),
                        evidence.validUntil().isBefore(today()),
                        evidence.note(),
                        evidence.state(),
                        Objects.requireNonNull(known.get(evidence.enteredBy())),
                        evidence.enteredAt(),
                        evidence.confirmedBy() == null ? null : known.get(evidence.confirmedBy()),
                        evidence.confirmedAt(),
                        evidence.withdrawnBy() == null ? null : known.get(evidence.withdrawnBy()),
                        evidence.withdrawnAt(),
                        evidence.withdrawalReason()))
                .toList();
    }
}
