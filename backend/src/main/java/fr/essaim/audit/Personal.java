package fr.essaim.audit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An entity's field that says something of a person: the trail keeps it under her key, which erasure destroys. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Personal {

    /** The field with the sign-in name of the person it is about. */
    String of();
}
