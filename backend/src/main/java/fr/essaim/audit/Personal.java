package fr.essaim.audit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An entity's field that says something of a person: the trail keeps it under her key, which erasure destroys. Where the
 * entity is the person ({@link #ITSELF}), its key is destroyed when it is deleted.
 */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Personal {

    /** The person is the entity itself, one without an account. */
    String ITSELF = "";

    /** The field with the sign-in name of the person it is about, or {@link #ITSELF}. */
    String of();
}
