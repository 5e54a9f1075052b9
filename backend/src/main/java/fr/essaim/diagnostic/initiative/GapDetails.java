package fr.essaim.diagnostic.initiative;

import fr.essaim.project.TargetPublic;
import fr.essaim.project.model.StepKind;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is confirmed to be missing, and how one knows; without a public, for the whole step. */
public record GapDetails(
        UUID id, StepKind step, @Nullable TargetPublic targetPublic, String reason, Instant confirmedAt) {

    static GapDetails of(ConfirmedGap gap) {
        return new GapDetails(
                gap.id(),
                gap.step(),
                gap.targetPublic(),
                gap.reason(),
                gap.confirmedAt().truncatedTo(ChronoUnit.MILLIS));
    }
}
