package fr.essaim.funding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as an officer writes it, in euros. Its lines make up the amount to the cent; without a beneficiary it is
 * Ansa that is paid, the organisation with the code {@code ANSA}.
 */
public record AgreementDraft(
        @NotBlank @Size(max = 60) String reference,
        @NotBlank @Size(max = 200) String title,
        @NotNull UUID funder,
        @Nullable UUID beneficiary,

        @NotNull @DecimalMin("0.01") @Digits(integer = 10, fraction = 2)
        BigDecimal amount,

        @NotNull LocalDate signedOn,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @NotNull AidNature nature,
        @Nullable @Size(min = 1, max = 256) String conditions,
        @Nullable @Size(min = 1, max = 60) String decisionReference,
        boolean euNotified,
        @Nullable @Size(min = 1, max = 200) String scheme,
        boolean illustrative,
        @NotNull @Size(min = 1, max = 200) List<@Valid @NotNull LineDraft> lines) {}
