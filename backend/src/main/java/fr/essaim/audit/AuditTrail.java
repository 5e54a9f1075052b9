package fr.essaim.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import fr.essaim.audit.AuditEvent.Origin;
import fr.essaim.audit.AuditEvent.Subject;
import fr.essaim.shared.security.Caller;
import fr.essaim.shared.web.CurrentRequest;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.hibernate.engine.spi.SessionImplementor;
import org.jspecify.annotations.Nullable;

/** Adds to the trail, in the transaction of what it tells: neither is ever there without the other. */
@ApplicationScoped
class AuditTrail {

    private final AuditPersons persons;
    private final EntityManager entities;
    private final Caller caller;
    private final CurrentRequest request;
    private final ObjectMapper json;
    private final Clock clock;

    AuditTrail(
            AuditPersons persons,
            EntityManager entities,
            Caller caller,
            CurrentRequest request,
            ObjectMapper json,
            Clock clock) {
        this.persons = persons;
        this.entities = entities;
        this.caller = caller;
        this.request = request;
        this.json = json;
        this.clock = clock;
    }

    /** Somebody has read personal data. */
    @Transactional
    void reading(String subjectType, String subjectId) {
        entities.persist(new AuditEvent(
                clock.instant(), Action.READ, new Subject(subjectType, subjectId), List.of(), origin(entities)));
    }

    void add(SessionImplementor session, Action action, Subject subject, EntityFields fields) {
        var origin = origin(session);
        var before = flat(fields.before(session));
        var after = flat(fields.after(session));
        var names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        var changes = names.stream()
                .filter(name -> !Objects.equals(before.get(name), after.get(name)))
                .map(name -> change(session, fields, name, before.get(name), after.get(name)))
                .toList();
        session.persist(new AuditEvent(clock.instant(), action, subject, changes, origin));
        session.flush();
        if (action == Action.DELETE && fields.areOfAPerson()) {
            persons.forget(session, fields.itself());
        }
    }

    private Change change(
            EntityManager session,
            EntityFields fields,
            String name,
            @Nullable JsonNode before,
            @Nullable JsonNode after) {
        var field = name.split("/", 2)[0];
        if (!fields.isPersonal(field)) {
            return Change.open(name, before, after);
        }
        var then = before == null ? null : fields.personBefore(field);
        var now = after == null ? Objects.requireNonNull(then) : fields.personAfter(field);
        return then == null || then.equals(now)
                ? Change.sealed(name, sealed(session, now, new Change.Values(before, after)), null)
                : Change.sealed(
                        name,
                        sealed(session, now, new Change.Values(null, after)),
                        sealed(session, then, new Change.Values(before, null)));
    }

    private Change.Sealed sealed(EntityManager session, String username, Change.Values values) {
        var person = persons.known(session, username, username);
        try {
            return new Change.Sealed(person.id(), person.seal(json.writeValueAsBytes(values)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * The leaves of nested objects under the path that leads to them, {@code text/name}; nulls are left out. Of a list of
     * things with ids, the list is the ids in their order, and each thing is under its own: {@code elements/ID/label}.
     */
    private Map<String, JsonNode> flat(Map<String, @Nullable Object> values) {
        var leaves = new TreeMap<String, JsonNode>();
        values.forEach((name, value) -> gather(leaves, name, json.valueToTree(value)));
        return leaves;
    }

    private static void gather(Map<String, JsonNode> leaves, String path, @Nullable JsonNode node) {
        if (node == null || node.isNull()) {
            return;
        }
        if (node.isObject()) {
            node.properties().forEach(child -> gather(leaves, path + "/" + child.getKey(), child.getValue()));
        } else if (isOfThingsWithIds(node)) {
            var ids = JsonNodeFactory.instance.arrayNode();
            for (var thing : node) {
                var own = thing.path("id").asText();
                ids.add(own);
                thing.properties().stream()
                        .filter(child -> !child.getKey().equals("id"))
                        .forEach(child -> gather(leaves, path + "/" + own + "/" + child.getKey(), child.getValue()));
            }
            leaves.put(path, ids);
        } else {
            leaves.put(path, node);
        }
    }

    private static boolean isOfThingsWithIds(JsonNode node) {
        return node.isArray()
                && !node.isEmpty()
                && StreamSupport.stream(node.spliterator(), false)
                        .allMatch(thing -> thing.path("id").isTextual());
    }

    private Origin origin(EntityManager session) {
        if (!Arc.container().requestContext().isActive() || caller.isAnonymous()) {
            return new Origin(null, null, request.id());
        }
        var person = persons.known(session, caller.username(), caller.name());
        var address = request.address();
        return new Origin(
                person.id(),
                address == null ? null : person.seal(address.getBytes(StandardCharsets.UTF_8)),
                request.id());
    }
}
