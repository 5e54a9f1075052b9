package fr.essaim.organisation.contact;

import fr.essaim.audit.Histories;
import fr.essaim.organisation.Organisation;
import fr.essaim.organisation.Organisations;
import fr.essaim.shared.error.FieldError;
import fr.essaim.shared.error.Refusal;
import fr.essaim.shared.paging.Cursor;
import fr.essaim.shared.paging.Page;
import fr.essaim.shared.paging.SortedCursor;
import fr.essaim.shared.time.Period;
import fr.essaim.shared.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class ContactService {

    /** How long a contact is kept at most without being looked at again. */
    private static final int MONTHS_KEPT = 36;

    private final Contacts contacts;
    private final Organisations organisations;
    private final ContactErasure erasure;
    private final Histories histories;
    private final ETags etags;
    private final Clock clock;

    ContactService(
            Contacts contacts,
            Organisations organisations,
            ContactErasure erasure,
            Histories histories,
            ETags etags,
            Clock clock) {
        this.contacts = contacts;
        this.organisations = organisations;
        this.erasure = erasure;
        this.histories = histories;
        this.etags = etags;
        this.clock = clock;
    }

    Page<ContactDetails> of(UUID organisation, Cursor cursor, int limit) {
        var found = contacts.of(holder(organisation), cursor, limit + 1);
        return Page.of(found, limit, ContactDetails::of, contact -> new Cursor(contact.id()));
    }

    Page<ContactDetails> register(@Nullable LocalDate until, @Nullable String cursor, int limit) {
        var found = contacts.byPurge(until, SortedCursor.parse(cursor), limit + 1);
        return Page.of(
                found,
                limit,
                ContactDetails::of,
                contact -> new SortedCursor<>(contact.purgeAt().toString(), contact.id()));
    }

    ContactDetails get(UUID id) {
        return ContactDetails.of(contacts.require(id));
    }

    ContactDetails add(UUID organisation, ContactDraft draft) {
        var contact = new Contact(holder(organisation), draft, checkedPurge(draft), clock.instant());
        contacts.persist(contact);
        return ContactDetails.of(contact);
    }

    ContactDetails change(UUID id, @Nullable String ifMatch, ContactDraft draft) {
        var contact = seen(id, ifMatch);
        contact.write(draft, checkedPurge(draft), clock.instant());
        return ContactDetails.of(contact);
    }

    void erase(UUID id, @Nullable String ifMatch) {
        erasure.erase(seen(id, ifMatch));
    }

    ContactExport export(UUID id) {
        var contact = contacts.require(id);
        return new ContactExport(clock.instant(), ContactDetails.of(contact), histories.of("Contact", id.toString()));
    }

    private Organisation holder(UUID id) {
        return organisations.current(id).orElseThrow(() -> new Refusal.NotFound("organisation", id));
    }

    private Contact seen(UUID id, @Nullable String ifMatch) {
        var contact = contacts.requireForWriting(id);
        etags.require(ifMatch, ContactDetails.of(contact));
        return contact;
    }

    /** Refuses a basis without its day, and a day too far; returns the day on which all is erased. */
    private LocalDate checkedPurge(ContactDraft draft) {
        var today = LocalDate.now(clock.withZone(Period.CIVIL_TIME));
        var last = today.plusMonths(MONTHS_KEPT);
        var purge = Objects.requireNonNullElse(draft.purgeAt(), last);
        var errors = new ArrayList<FieldError>();
        if ((draft.basis() == LegalBasis.CONSENT) != (draft.consentOn() != null)) {
            errors.add(FieldError.pointer(
                    "/consentOn", "consent-misplaced", "Consent has the day on which it was given; nothing else has."));
        }
        if (draft.consentOn() != null && draft.consentOn().isAfter(today)) {
            errors.add(FieldError.pointer("/consentOn", "date-to-come", "This day is yet to come."));
        }
        if (!purge.isAfter(today) || purge.isAfter(last)) {
            errors.add(FieldError.pointer(
                    "/purgeAt",
                    "purge-out-of-bounds",
                    "It is erased after today, and on %s at the latest: whoever is still needed then is looked at again."
                            .formatted(last)));
        }
        if (!errors.isEmpty()) {
            throw new Refusal.Invalid(errors);
        }
        return purge;
    }
}
