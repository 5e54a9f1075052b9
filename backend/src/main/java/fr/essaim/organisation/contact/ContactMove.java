package fr.essaim.organisation.contact;

import fr.essaim.organisation.Organisation;
import fr.essaim.organisation.OrganisationHolder;
import jakarta.enterprise.context.ApplicationScoped;

/** Contacts go where their organisation goes. */
@ApplicationScoped
class ContactMove implements OrganisationHolder {

    private final Contacts contacts;

    ContactMove(Contacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public void move(Organisation duplicate, Organisation into) {
        contacts.allOf(duplicate).forEach(contact -> contact.moveTo(into));
    }
}
