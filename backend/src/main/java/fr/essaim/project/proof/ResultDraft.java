package fr.essaim.project.proof;

import fr.essaim.indicator.Unit;
import fr.essaim.shared.time.PartialDate;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A result as an officer writes it: of an {@code outcome} in words, an indicator of the catalogue, or both;
 * {@code lower}, {@code upper} and {@code confidenceLevel} (percent) come together or not at all.
 */
public record ResultDraft(
        @Nullable @Size(min = 1, max = 200) String outcome,
        @Nullable @Size(max = 20) String indicatorCode,

        @NotNull @Digits(integer = 12, fraction = 6) BigDecimal estimate,

        @Nullable @Digits(integer = 12, fraction = 6) BigDecimal lower,

        @Nullable @Digits(integer = 12, fraction = 6) BigDecimal upper,

        @Nullable @Min(50) @Max(99) Integer confidenceLevel,
        @NotNull Unit unit,
        @Nullable @Min(1) @Max(100_000_000) Integer sampleSize,
        @NotBlank @Size(max = 2000) String method,
        @NotNull PartialDate since,
        @Nullable PartialDate until,
        @Nullable UUID document,
        boolean illustrative) {}
