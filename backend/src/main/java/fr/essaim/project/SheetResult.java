package fr.essaim.project;

import fr.essaim.indicator.Unit;
import fr.essaim.shared.time.PartialDate;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was measured of a project: of an {@code outcome} in words, an indicator of the catalogue, or both. With
 * {@code lower} and {@code upper} comes {@code confidenceLevel} in percent; {@code document} is one that the sheet shows.
 */
public record SheetResult(
        UUID id,
        @Nullable String outcome,
        @Nullable String indicatorCode,
        BigDecimal estimate,
        @Nullable BigDecimal lower,
        @Nullable BigDecimal upper,
        @Nullable Integer confidenceLevel,
        Unit unit,
        @Nullable Integer sampleSize,
        String method,
        PartialDate since,
        @Nullable PartialDate until,
        @Nullable UUID document,
        boolean illustrative) {}
