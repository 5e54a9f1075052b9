package fr.essaim.shared.paging;

import java.nio.ByteBuffer;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The last row of a page, by its number in a list that keeps its order; opaque to those who hand it back. */
public record Position(int number) {

    /** Before the first row, which is number 0. */
    public static final Position START = new Position(-1);

    /** Where the next page begins; without a cursor, at the start. */
    public static Position parse(@Nullable String text) {
        if (text == null) {
            return START;
        }
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            if (bytes.remaining() == Integer.BYTES) {
                return new Position(bytes.getInt());
            }
        } catch (IllegalArgumentException _) {
            // told below, in the same words
        }
        throw Cursor.malformed();
    }

    @Override
    public String toString() {
        var bytes = ByteBuffer.allocate(Integer.BYTES).putInt(number);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }
}
