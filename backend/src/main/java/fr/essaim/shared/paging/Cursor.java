package fr.essaim.shared.paging;

import fr.essaim.shared.error.FieldError;
import fr.essaim.shared.error.Refusal;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The last row of a page, by its time-ordered id; opaque to those who hand it back. */
public record Cursor(UUID id) {

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    /** Where the next page begins; without a cursor, at the newest. */
    public static Cursor parse(@Nullable String text) {
        if (text == null) {
            return new Cursor(AFTER_ALL);
        }
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            if (bytes.remaining() == 16) {
                return new Cursor(new UUID(bytes.getLong(), bytes.getLong()));
            }
        } catch (IllegalArgumentException _) {
            // told below, in the same words
        }
        throw malformed();
    }

    /** For whatever a list's cursor holds. */
    public static Refusal malformed() {
        return new Refusal.Invalid(FieldError.parameter(
                "cursor", "cursor-malformed", "This is no cursor of ours: take the one under next, as it is."));
    }

    @Override
    public String toString() {
        var bytes = ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }
}
