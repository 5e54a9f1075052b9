package fr.essaim.audit;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
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

    /** Whom a personal field is about; null for a field that is not personal. */
    @Nullable
    String personOf(String name) {
        var personal = Arrays.stream(persister.getMappedClass().getDeclaredFields())
                .filter(field -> field.getName().equals(name) && field.isAnnotationPresent(Personal.class))
                .map(field -> field.getAnnotation(Personal.class))
                .findFirst();
        if (personal.isEmpty()) {
            return null;
        }
        var person = personal.get().of();
        if (person.equals(Personal.ITSELF)) {
            return itself();
        }
        var state = after == null ? before : after;
        var names = persister.getPropertyNames();
        for (int i = 0; state != null && i < names.length; i++) {
            if (names[i].equals(person)) {
                return String.valueOf(state[i]);
            }
        }
        throw new IllegalStateException("%s is about %s, which is no field".formatted(name, person));
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
