package fr.essaim.shared.time;

import fr.essaim.shared.error.FieldError;
import fr.essaim.shared.error.Refusal;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Points in time as a parameter has them. */
public final class Instants {

    private Instants() {}

    /** Refuses, with the cure, what is no instant; none was asked for, none is answered. */
    public static @Nullable Instant parse(String parameter, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException _) {
            throw new Refusal.Invalid(FieldError.parameter(
                    parameter,
                    "instant-malformed",
                    "“%s” is no instant: write it in UTC, like 2026-01-31T08:00:00Z.".formatted(text)));
        }
    }
}
