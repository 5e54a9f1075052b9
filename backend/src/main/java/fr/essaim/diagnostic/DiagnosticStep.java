package fr.essaim.diagnostic;

import fr.essaim.audit.Person;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A step that a diagnostic has made: by whom, when, and why where somebody said so. */
public record DiagnosticStep(
        DiagnosticStage from, DiagnosticStage to, @Nullable String reason, Person madeBy, Instant madeAt) {

    static DiagnosticStep of(DiagnosticStageChange change, Map<String, Person> people) {
        return new DiagnosticStep(
                change.from(),
                change.to(),
                change.reason(),
                Objects.requireNonNull(people.get(change.madeBy())),
                change.madeAt());
    }
}
