package fr.essaim.shared.time;

import fr.essaim.shared.error.FieldError;
import fr.essaim.shared.error.Refusal;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Points in time as a parameter has them. */
public final class Instants {

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    private Instants() {}

    /** Refuses, with the cure, what is no instant; none was asked for, none is answered. */
    public static @Nullable Instant parse(String parameter, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            var instant = Instant.parse(text);
            if (!instant.isBefore(FIRST) && !instant.isAfter(LAST)) {
                return instant;
            }
        } catch (DateTimeParseException _) {
            // told below, in the same words
        }
        throw new Refusal.Invalid(FieldError.parameter(
                parameter,
                "instant-malformed",
                "“%s” is no instant: write it in UTC, like 2026-01-31T08:00:00Z.".formatted(text)));
    }
}
