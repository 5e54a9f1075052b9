package fr.essaim.organisation.contact;

import fr.essaim.organisation.OrganisationRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody one talks to in an organisation, on which basis that is kept and until when; invented when illustrative. */
public record ContactDetails(
        UUID id,
        OrganisationRef organisation,
        String firstName,
        String lastName,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String role,
        @Nullable String notes,
        LegalBasis basis,
        @Nullable LocalDate consentOn,
        LocalDate purgeAt,
        boolean illustrative,
        Instant createdAt,
        Instant updatedAt) {

    static ContactDetails of(Contact contact) {
        return new ContactDetails(
                contact.id(),
                OrganisationRef.of(contact.organisation()),
                contact.firstName(),
                contact.lastName(),
                contact.email(),
                contact.phone(),
                contact.role(),
                contact.notes(),
                contact.basis(),
                contact.consentOn(),
                contact.purgeAt(),
                contact.illustrative(),
                contact.createdAt(),
                contact.updatedAt());
    }
}
