package fr.essaim.indicator;

import fr.essaim.shared.time.Period;
import fr.essaim.territory.TerritoryRef;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A figure through its revisions, the latest first: what it said, from when until when, and why it began to. */
public record FigureHistory(
        IndicatorSummary indicator,
        TerritoryRef territory,
        Period period,
        Breakdown breakdown,
        String series,
        List<Source> sources,
        List<Revision> revisions) {

    /** {@code supersededAt} is absent while it stands. */
    public record Revision(
            Observation observation,
            Instant recordedAt,
            @Nullable Instant supersededAt,
            Cause cause) {}

    /**
     * The file that brought it ({@code derived}: brought a figure it is computed from). {@code restored}: it stands
     * again because a later file was withdrawn; {@code withdrawal} is why the file itself was.
     */
    public record Cause(
            UUID importId,
            String fileName,
            boolean derived,
            boolean restored,
            @Nullable String withdrawal) {}
}
