package fr.essaim.project.model;

import fr.essaim.indicator.Observation;
import fr.essaim.indicator.Unit;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a host territory must have, or had better have: a condition on an indicator or on a presence, one of the two.
 * {@code words} say in French why.
 */
public record Prerequisite(
        @NotNull UUID id,
        boolean mandatory,
        @Nullable @Valid IndicatorCondition indicator,
        @Nullable @Valid PresenceCondition presence,
        @NotNull @Size(max = 1000) String words)
        implements Identified {

    boolean hasOneCondition() {
        return (indicator == null) != (presence == null);
    }

    /** What a territory's figure says of it; outside of a diagnostic nobody counts what is present. */
    Assessment against(@Nullable Observation figure, Unit measuredIn) {
        return indicator == null
                ? Assessment.unknown(UnknownCause.NOT_RECORDED)
                : indicator.against(figure, measuredIn);
    }

    /** What an inventory says of it: what is not in it may be there all the same. */
    Assessment against(Map<PresenceKind, Integer> inventory) {
        return presence != null && inventory.getOrDefault(presence.kind(), 0) >= presence.minimum()
                ? Assessment.MET
                : Assessment.unknown(UnknownCause.NOT_IN_INVENTORY);
    }
}
