package fr.essaim.audit;

import static java.util.stream.Collectors.toMap;

import fr.essaim.shared.security.Caller;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/** The names of those who did something, from where erasure takes them: other tables keep accounts only. */
@ApplicationScoped
public class People {

    private final AuditPersons persons;
    private final Caller caller;

    People(AuditPersons persons, Caller caller) {
        this.persons = persons;
        this.caller = caller;
    }

    /** By account, one for each that is asked for. */
    public Map<String, Person> of(Collection<String> accounts) {
        var names = new HashMap<String, String>();
        if (Arc.container().requestContext().isActive() && !caller.isAnonymous()) {
            // Her first act is in the trail only when it ends, and is answered in the words that are read afterwards
            names.put(caller.username(), caller.name());
        }
        persons.withUsernames(accounts).forEach(person -> names.put(person.username(), person.name()));
        return new HashSet<>(accounts).stream().collect(toMap(account -> account, account -> {
            var name = names.getOrDefault(account, "");
            return new Person(account, name.isEmpty() || name.equals(account) ? null : name);
        }));
    }
}
