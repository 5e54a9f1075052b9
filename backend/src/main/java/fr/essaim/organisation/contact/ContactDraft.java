package fr.essaim.organisation.contact;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A contact as an officer writes it. {@code consentOn} is the day of her consent, where that is the basis;
 * {@code purgeAt} the day on which all this is erased: 36 months from today unless told, and at most. Whoever is
 * {@code illustrative} is invented; she is not unless told.
 */
public record ContactDraft(
        @NotBlank @Size(max = 80) String firstName,
        @NotBlank @Size(max = 80) String lastName,
        @Nullable @Email @Size(min = 3, max = 200) String email,
        @Nullable @Size(min = 1, max = 40) String phone,
        @Nullable @Size(min = 1, max = 120) String role,
        @Nullable @Size(min = 1, max = 2000) String notes,
        @NotNull LegalBasis basis,
        @Nullable LocalDate consentOn,
        @Nullable LocalDate purgeAt,
        @Nullable Boolean illustrative) {}
