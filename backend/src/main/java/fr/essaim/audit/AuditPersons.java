package fr.essaim.audit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Those who acted, and their keys. */
@ApplicationScoped
class AuditPersons implements PanacheRepositoryBase<AuditPerson, UUID> {

    List<AuditPerson> withIds(List<UUID> ids) {
        return list("id in ?1", ids);
    }

    List<AuditPerson> withUsernames(Collection<String> usernames) {
        return list("username in ?1", usernames);
    }

    /** Destroys a key: what it has sealed can be read by nobody any more. */
    void forget(EntityManager session, String username) {
        session.createQuery("delete from AuditPerson where username = ?1")
                .setParameter(1, username)
                .executeUpdate();
    }

    /** Hers, made at her first act; two first acts at once make one. */
    AuditPerson known(EntityManager session, String username, String name) {
        var found = session.createQuery("from AuditPerson where username = ?1", AuditPerson.class)
                .setParameter(1, username)
                .getResultList();
        if (!found.isEmpty()) {
            learnName(session, found.getFirst(), name);
            return found.getFirst();
        }
        var fresh = new AuditPerson(username, name);
        session.createNativeQuery("""
                        insert into audit_person (id, username, name, secret) values (?, ?, ?, ?)
                        on conflict (username) do nothing""")
                .setParameter(1, fresh.id())
                .setParameter(2, username)
                .setParameter(3, name)
                .setParameter(4, fresh.secret())
                .executeUpdate();
        return session.createQuery("from AuditPerson where username = ?1", AuditPerson.class)
                .setParameter(1, username)
                .getSingleResult();
    }

    /** Somebody may be named, as an author, before she comes herself: until then her account stands for her name. */
    private static void learnName(EntityManager session, AuditPerson person, String name) {
        if (person.name().equals(person.username()) && !name.equals(person.name())) {
            session.createNativeQuery("update audit_person set name = ? where id = ?")
                    .setParameter(1, name)
                    .setParameter(2, person.id())
                    .executeUpdate();
        }
    }
}
