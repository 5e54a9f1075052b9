package fr.essaim.shared.sheet;

import fr.essaim.shared.error.FieldError;
import fr.essaim.shared.error.Refusal;

/** Files that cannot be read at all: refused with a stable code and what to do instead. */
final class Unreadable {

    private Unreadable() {}

    static Refusal refusal(String code, String message) {
        return new Refusal.Invalid(FieldError.parameter("file", code, message));
    }

    static Refusal damaged(Exception cause) {
        return damaged(String.valueOf(cause.getMessage()));
    }

    static Refusal damaged(String how) {
        return refusal("file-damaged", "This file is damaged (%s): open it, save it again and retry.".formatted(how));
    }
}
