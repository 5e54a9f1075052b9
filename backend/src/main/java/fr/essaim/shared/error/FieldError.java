package fr.essaim.shared.error;

import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with a request: where ({@code parameter} of the address, or JSON {@code pointer} into the body), a
 * stable {@code code} for programs, words for people.
 */
public record FieldError(
        @Nullable String parameter, @Nullable String pointer, String code, String message) {

    public static FieldError parameter(String name, String code, String message) {
        return new FieldError(name, null, code, message);
    }

    public static FieldError pointer(String pointer, String code, String message) {
        return new FieldError(null, pointer, code, message);
    }
}
