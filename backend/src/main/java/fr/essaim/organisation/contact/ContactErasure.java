package fr.essaim.organisation.contact;

import fr.essaim.audit.Erasable;
import fr.essaim.audit.Erasure.Kind;
import fr.essaim.audit.Erasures;
import fr.essaim.shared.idempotency.IdempotencyRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Erases a contact so that nothing readable is left: her row, the key of what the trail keeps of her, and the answers
 * that were kept for requests sent twice.
 */
@ApplicationScoped
class ContactErasure implements Erasable {

    private final Contacts contacts;
    private final IdempotencyRecords answers;
    private final Erasures erasures;

    ContactErasure(Contacts contacts, IdempotencyRecords answers, Erasures erasures) {
        this.contacts = contacts;
        this.answers = answers;
        this.erasures = erasures;
    }

    void erase(Contact contact) {
        contacts.delete(contact);
        answers.forget(contact.id());
        erasures.record(Kind.CONTACT, contact.id());
    }

    @Override
    public Kind kind() {
        return Kind.CONTACT;
    }

    @Override
    public void eraseAgain(UUID id) {
        contacts.findByIdOptional(id).ifPresent(contacts::delete);
        answers.forget(id);
    }
}
