package fr.essaim.funding;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A payment as an officer writes it: what is due and when; once it came, the day and the amount, both. */
public record PaymentDraft(
        @NotNull LocalDate dueOn,

        @NotNull @DecimalMin("0.01") @Digits(integer = 10, fraction = 2)
        BigDecimal expectedAmount,

        @Nullable LocalDate receivedOn,

        @Nullable @DecimalMin("0.01") @Digits(integer = 10, fraction = 2)
        BigDecimal receivedAmount,

        @Nullable @Size(min = 1, max = 60) String reference) {}
