package fr.essaim.funding;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a part of the amount is for: {@code project} is a slug, of a PROJECT or a REPLICATION, {@code territory} a typed
 * code, of a REPLICATION or a TERRITORY.
 */
public record LineDraft(
        @NotNull FundingScope scope,
        @Nullable @Size(min = 1, max = 80) String project,
        @Nullable @Size(min = 1, max = 14) String territory,

        @NotNull @DecimalMin("0.01") @Digits(integer = 10, fraction = 2)
        BigDecimal amount) {}
