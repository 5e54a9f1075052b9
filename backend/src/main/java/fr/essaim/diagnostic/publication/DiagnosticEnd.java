package fr.essaim.diagnostic.publication;

import fr.essaim.audit.Person;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a diagnostic is on its last steps: the restitution, the territory's last sign-off and the last check of what
 * statistical secrecy withholds. {@code current} says whether they are about what it says now.
 */
public record DiagnosticEnd(
        @Nullable RestitutionDraft restitution,
        @Nullable SignedOff signOff,
        @Nullable CheckedSuppression suppression) {

    public record SignedOff(
            Person signedBy, Instant signedAt, @Nullable String comment, boolean current) {}

    /** {@code withheld}: codes of the indicators whose figures nobody but Ansa and the territory reads. */
    public record CheckedSuppression(Person checkedBy, Instant checkedAt, List<String> withheld, boolean current) {}
}
