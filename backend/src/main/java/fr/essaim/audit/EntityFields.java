package fr.essaim.audit;

import java.util.Arrays;
import java.util.LinkedHashMap;
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
    private final @Nullable Object @Nullable [] before;
    private final @Nullable Object @Nullable [] after;

    EntityFields(EntityPersister persister, @Nullable Object @Nullable [] before, @Nullable Object @Nullable [] after) {
        this.persister = persister;
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
        var state = after == null ? before : after;
        var names = persister.getPropertyNames();
        for (int i = 0; state != null && i < names.length; i++) {
            if (names[i].equals(person)) {
                return String.valueOf(state[i]);
            }
        }
        throw new IllegalStateException("%s is about %s, which is no field".formatted(name, person));
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
