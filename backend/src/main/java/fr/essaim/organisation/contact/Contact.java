package fr.essaim.organisation.contact;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.essaim.audit.Personal;
import fr.essaim.organisation.Organisation;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody one talks to in an organisation. When the row goes, the key of what the trail keeps of her goes too. */
@Entity
public class Contact {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation organisation;

    @Personal(of = Personal.ITSELF)
    private String firstName;

    @Personal(of = Personal.ITSELF)
    private String lastName;

    @Personal(of = Personal.ITSELF)
    private @Nullable String email;

    @Personal(of = Personal.ITSELF)
    private @Nullable String phone;

    @Personal(of = Personal.ITSELF)
    private @Nullable String role;

    @Personal(of = Personal.ITSELF)
    private @Nullable String notes;

    @Enumerated(EnumType.STRING)
    private LegalBasis basis;

    @Personal(of = Personal.ITSELF)
    private @Nullable LocalDate consentOn;

    private LocalDate purgeAt;
    private boolean illustrative;
    private Instant createdAt;
    private Instant updatedAt;

    protected Contact() {}

    Contact(Organisation organisation, ContactDraft draft, LocalDate purgeAt, Instant at) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.organisation = organisation;
        this.createdAt = at;
        write(draft, purgeAt, at);
    }

    final void write(ContactDraft draft, LocalDate purgeAt, Instant at) {
        this.firstName = draft.firstName();
        this.lastName = draft.lastName();
        this.email = draft.email();
        this.phone = draft.phone();
        this.role = draft.role();
        this.notes = draft.notes();
        this.basis = draft.basis();
        this.consentOn = draft.consentOn();
        this.purgeAt = purgeAt;
        this.illustrative = Boolean.TRUE.equals(draft.illustrative());
        this.updatedAt = at;
    }

    void moveTo(Organisation other) {
        this.organisation = other;
    }

    UUID id() {
        return id;
    }

    Organisation organisation() {
        return organisation;
    }

    String firstName() {
        return firstName;
    }

    String lastName() {
        return lastName;
    }

    @Nullable
    String email() {
        return email;
    }

    @Nullable
    String phone() {
        return phone;
    }

    @Nullable
    String role() {
        return role;
    }

    @Nullable
    String notes() {
        return notes;
    }

    LegalBasis basis() {
        return basis;
    }

    @Nullable
    LocalDate consentOn() {
        return consentOn;
    }

    LocalDate purgeAt() {
        return purgeAt;
    }

    boolean illustrative() {
        return illustrative;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
