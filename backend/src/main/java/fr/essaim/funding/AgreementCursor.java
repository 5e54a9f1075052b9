package fr.essaim.funding;

import fr.essaim.shared.paging.Cursor;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The last row of a page: what it was sorted by, and its id; opaque to those who hand it back. */
record AgreementCursor(String key, UUID id) {

    static @Nullable AgreementCursor parse(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\n", -1);
            if (parts.length == 2 && parts[0].indexOf('\0') < 0) {
                return new AgreementCursor(parts[0], UUID.fromString(parts[1]));
            }
        } catch (IllegalArgumentException _) {
            // told below, in the same words
        }
        throw Cursor.malformed();
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((key + "\n" + id).getBytes(StandardCharsets.UTF_8));
    }
}
