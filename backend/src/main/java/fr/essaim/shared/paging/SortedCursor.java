package fr.essaim.shared.paging;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The last row of a page: what it was sorted by, and what sorts equals; opaque to those who hand it back. */
public record SortedCursor<T>(String key, T last) {

    /** Where the next page begins, in a list whose equals are sorted by id; nothing for the first. */
    public static @Nullable SortedCursor<UUID> parse(@Nullable String text) {
        return parse(text, UUID::fromString);
    }

    /** The same in a list whose equals are sorted by something else. */
    public static <T> @Nullable SortedCursor<T> parse(@Nullable String text, Function<String, T> form) {
        if (text == null) {
            return null;
        }
        try {
            var whole = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            var parts = whole.split("\n", -1);
            if (parts.length == 2 && whole.indexOf('\0') < 0) {
                return new SortedCursor<>(parts[0], form.apply(parts[1]));
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
                .encodeToString((key + "\n" + last).getBytes(StandardCharsets.UTF_8));
    }
}
