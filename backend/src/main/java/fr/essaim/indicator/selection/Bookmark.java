package fr.essaim.indicator.selection;

import fr.essaim.indicator.Breakdown;
import fr.essaim.shared.error.Refusal;
import fr.essaim.shared.paging.Cursor;
import fr.essaim.shared.time.Instants;
import fr.essaim.shared.time.Period;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The last figure of a page, and the moment at which the first page was read: later pages are read as of then, however
 * figures change meanwhile. Opaque to those who hand it back.
 */
record Bookmark(
        Instant moment,
        String indicator,
        String territory,
        Period period,
        Breakdown breakdown,
        String series,
        int version) {

    private static final String BETWEEN = "\n";
    private static final int PARTS = 7;

    static Bookmark at(Instant moment, QuotedFigure last) {
        return new Bookmark(
                moment,
                last.indicator().code(),
                last.territory().code(),
                last.period(),
                last.breakdown(),
                last.series(),
                last.observation().definitionVersion());
    }

    static @Nullable Bookmark parse(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(BETWEEN, -1);
            if (parts.length == PARTS && Arrays.stream(parts).noneMatch(Bookmark::isGarbled)) {
                return new Bookmark(
                        Objects.requireNonNull(Instants.parse("cursor", parts[0])),
                        parts[1],
                        parts[2],
                        Period.parse(parts[3]),
                        Breakdown.parse(parts[4]),
                        parts[5],
                        Integer.parseInt(parts[6]));
            }
        } catch (IllegalArgumentException | DateTimeException | Refusal _) {
            // told below, in the same words
        }
        throw Cursor.malformed();
    }

    private static boolean isGarbled(String part) {
        return part.chars().anyMatch(Character::isISOControl);
    }

    @Override
    public String toString() {
        var text = String.join(
                BETWEEN,
                moment.toString(),
                indicator,
                territory,
                period.start() + "/" + period.end(),
                breakdown.toString(),
                series,
                String.valueOf(version));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
