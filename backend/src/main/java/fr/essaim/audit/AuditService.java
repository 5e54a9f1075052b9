package fr.essaim.audit;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.essaim.audit.AuditEventDetails.Actor;
import fr.essaim.audit.AuditEventDetails.FieldChange;
import fr.essaim.shared.error.Refusal;
import fr.essaim.shared.paging.Cursor;
import fr.essaim.shared.paging.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the trail, with what is personal as long as its person's key exists. */
@ApplicationScoped
@Transactional
class AuditService {

    private final AuditEvents events;
    private final AuditPersons persons;
    private final Erasures erasures;
    private final ObjectMapper json;

    AuditService(AuditEvents events, AuditPersons persons, Erasures erasures, ObjectMapper json) {
        this.events = events;
        this.persons = persons;
        this.erasures = erasures;
        this.json = json;
    }

    Page<AuditEventDetails> page(AuditFilter filter, Cursor cursor, int limit) {
        return page(events.find(filter, cursor, limit + 1), limit);
    }

    Page<AuditEventDetails> page(Whole whole, Cursor cursor, int limit) {
        return page(events.find(whole, cursor, limit + 1), limit);
    }

    private Page<AuditEventDetails> page(List<AuditEvent> found, int limit) {
        var known = persons
                .withIds(found.stream()
                        .flatMap(AuditService::personsOf)
                        .distinct()
                        .toList())
                .stream()
                .collect(toMap(AuditPerson::id, person -> person));
        return Page.of(found, limit, event -> details(event, known), event -> new Cursor(event.id()));
    }

    /** Destroys the key: whatever the trail keeps of her can be read by nobody any more. */
    void erase(UUID person) {
        if (!persons.deleteById(person)) {
            throw new Refusal.NotFound("person", person);
        }
        erasures.record(Erasure.Kind.ACCOUNT, person);
    }

    private static Stream<UUID> personsOf(AuditEvent event) {
        return Stream.concat(
                        Stream.of(event.origin().person()),
                        event.changes().stream().flatMap(Change::persons))
                .filter(Objects::nonNull);
    }

    private AuditEventDetails details(AuditEvent event, Map<UUID, AuditPerson> known) {
        var origin = event.origin();
        var actor = origin.person() == null ? null : known.get(origin.person());
        return new AuditEventDetails(
                event.id(),
                event.at(),
                event.action(),
                origin.person() == null ? null : actor(origin.person(), actor),
                event.subject().type(),
                event.subject().id(),
                event.changes().stream()
                        .map(change -> fieldChange(change, known))
                        .toList(),
                actor == null || origin.address() == null
                        ? null
                        : new String(actor.open(origin.address()), StandardCharsets.UTF_8),
                origin.requestId());
    }

    private static Actor actor(UUID id, @Nullable AuditPerson person) {
        return person == null ? new Actor(id, null, null) : new Actor(id, person.username(), person.name());
    }

    private FieldChange fieldChange(Change change, Map<UUID, AuditPerson> known) {
        if (change.sealed() == null) {
            return new FieldChange(change.field(), change.before(), change.after(), false, false);
        }
        var former = change.former();
        var sealed = new Change.Sealed(Objects.requireNonNull(change.person()), change.sealed());
        var values = opened(sealed, known);
        var before = former == null ? values : opened(former, known);
        return new FieldChange(
                change.field(),
                before.map(Change.Values::before).orElse(null),
                values.map(Change.Values::after).orElse(null),
                true,
                values.isEmpty() || before.isEmpty());
    }

    /** Nothing once its person is erased. */
    private Optional<Change.Values> opened(Change.Sealed sealed, Map<UUID, AuditPerson> known) {
        var person = known.get(sealed.person());
        if (person == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(json.readValue(person.open(sealed.sealed()), Change.Values.class));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
