package fr.essaim.diagnostic.figure;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a territory enters of an indicator, in its unit. Of a ratio, its two parts, from which the value is computed; the
 * value instead when {@code numeratorUnknown} says that nobody has them. Or why it cannot be had. {@code comment} explains
 * a change of more than 30 % against what was known.
 */
public record FigureDraft(
        @NotNull EntryStatus status,
        @Nullable LocalDate periodStart,
        @Nullable LocalDate periodEnd,

        @Nullable @Digits(integer = 12, fraction = 6) BigDecimal numerator,

        @Nullable @Digits(integer = 12, fraction = 6) BigDecimal denominator,

        @Nullable @Digits(integer = 12, fraction = 6) BigDecimal value,

        boolean numeratorUnknown,
        @Nullable @Size(min = 1, max = 2000) String reason,
        @Nullable @Size(min = 1, max = 300) String source,
        @Nullable @Size(min = 1, max = 200) String publisher,
        @NotNull @Size(max = 2000) String method,
        @Nullable @Size(min = 1, max = 2000) String comment,
        @Nullable UUID document,
        boolean illustrative) {}
