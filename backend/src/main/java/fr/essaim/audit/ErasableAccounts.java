package fr.essaim.audit;

import fr.essaim.audit.Erasure.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Those who acted: with her key goes what the trail keeps of her. */
@ApplicationScoped
class ErasableAccounts implements Erasable {

    private final AuditPersons persons;

    ErasableAccounts(AuditPersons persons) {
        this.persons = persons;
    }

    @Override
    public Kind kind() {
        return Kind.ACCOUNT;
    }

    @Override
    public void eraseAgain(UUID id) {
        persons.deleteById(id);
    }
}
