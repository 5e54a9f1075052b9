package fr.essaim.project;

import fr.essaim.audit.Person;
import fr.essaim.shared.time.PartialDate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A step that was proposed, by whom and why, and what became of it. */
public record StageChangeDetails(
        UUID id,
        Stage from,
        Stage to,
        List<Stage> skipped,
        @Nullable ExitReason exitReason,
        @Nullable String reason,
        @Nullable String waiver,
        PartialDate happened,
        StageChange.State state,
        Person proposedBy,
        Instant proposedAt,
        @Nullable Person decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String decisionReason) {

    static StageChangeDetails of(StageChange change, Map<String, Person> people) {
        return new StageChangeDetails(
                change.id(),
                change.from(),
                change.to(),
                change.skipped(),
                change.exitReason(),
                change.reason(),
                change.waiver(),
                change.happened(),
                change.state(),
                Objects.requireNonNull(people.get(change.proposedBy())),
                change.proposedAt(),
                change.decidedBy() == null ? null : people.get(change.decidedBy()),
                change.decidedAt(),
                change.decisionReason());
    }
}
