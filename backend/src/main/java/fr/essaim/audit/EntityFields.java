package fr.essaim.audit;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hibernate.Hibernate;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;

/** An entity's fields before and after a write, as Hibernate's state has them; another entity is its id. */
class EntityFields {

    /** Hibernate's name for the column by which a parent's list finds its own: {@code _definitions_indicator_codeBackref}. */
    private static final Pattern OWNER_COLUMN = Pattern.compile("_[a-zA-Z]+_(\\w+)Backref");

    private final EntityPersister persister;
    private final Object id;
    private final @Nullable Object @Nullable [] before;
    private final @Nullable Object @Nullable [] after;

    EntityFields(
            EntityPersister persister,
            Object id,
            @Nullable Object @Nullable [] before,
            @Nullable Object @Nullable [] after) {
        this.persister = persister;
        this.id = id;
        this.before = before;
        this.after = after;
    }

    Map<String, @Nullable Object> before(SharedSessionContractImplementor session) {
        return values(before, session);
    }

    Map<String, @Nullable Object> after(SharedSessionContractImplementor session) {
        return values(after, session);
    }

    boolean isPersonal(String name) {
        return personal(name).isPresent();
    }

    /** Whom a personal field was about. */
    String personBefore(String name) {
        return person(name, before);
    }

    /** Whom it is about since: not always the same person, where it says who wrote last. */
    String personAfter(String name) {
        return person(name, after);
    }

    private String person(String name, @Nullable Object @Nullable [] state) {
        var person = personal(name).orElseThrow().of();
        if (person.equals(Personal.ITSELF)) {
            return itself();
        }
        var names = persister.getPropertyNames();
        for (int i = 0; state != null && i < names.length; i++) {
            if (names[i].equals(person) && state[i] != null) {
                return String.valueOf(state[i]);
            }
        }
        throw new IllegalStateException("%s is about %s, where nobody is named".formatted(name, person));
    }

    private Optional<Personal> personal(String name) {
        return Arrays.stream(persister.getMappedClass().getDeclaredFields())
                .filter(field -> field.getName().equals(name))
                .map(field -> field.getAnnotation(Personal.class))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Whether it is a person. */
    boolean areOfAPerson() {
        return Arrays.stream(persister.getMappedClass().getDeclaredFields())
                .map(field -> field.getAnnotation(Personal.class))
                .anyMatch(personal -> personal != null && personal.of().equals(Personal.ITSELF));
    }

    /** The name of its key: no account has a colon in its name. */
    String itself() {
        return "%s:%s".formatted(persister.getMappedClass().getSimpleName().toLowerCase(Locale.ROOT), id);
    }

    private Map<String, @Nullable Object> values(
            @Nullable Object @Nullable [] state, SharedSessionContractImplementor session) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        if (state != null) {
            for (int i = 0; i < state.length; i++) {
                if (!persister.getPropertyTypes()[i].isCollectionType()) {
                    values.put(name(persister.getPropertyNames()[i]), value(state[i], i, session));
                }
            }
        }
        return values;
    }

    private static String name(String property) {
        var column = OWNER_COLUMN.matcher(property);
        return column.matches() ? column.group(1) : property;
    }

    private @Nullable Object value(@Nullable Object value, int property, SharedSessionContractImplementor session) {
        if (value != null && persister.getPropertyTypes()[property].isEntityType()) {
            return session.getFactory()
                    .getMappingMetamodel()
                    .getEntityDescriptor(Hibernate.getClass(value))
                    .getIdentifier(value, session);
        }
        return value;
    }
}
