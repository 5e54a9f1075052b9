package fr.essaim.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Somebody who was erased: what she was to Essaim, the id that stands for nobody any more, and when. */
public record Erasure(Kind kind, UUID id, Instant at) {

    private static final Pattern LINE = Pattern.compile("(\\S+) ([A-Z]+) ([0-9a-f-]{36})");

    /** What she was to Essaim. */
    public enum Kind {
        /** Somebody who acted, as the trail knew her. */
        ACCOUNT,
        CONTACT,
        /** Who was talked to in an interview, by the interview's id, and what was noted of it. */
        INTERVIEW
    }

    /** Nothing for what is no line of ours, as one that was cut short. */
    static Optional<Erasure> parse(String line) {
        var parts = LINE.matcher(line);
        try {
            return parts.matches()
                    ? Optional.of(new Erasure(
                            Kind.valueOf(parts.group(2)),
                            UUID.fromString(parts.group(3)),
                            Instant.parse(parts.group(1))))
                    : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException _) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "%s %s %s".formatted(at, kind, id);
    }
}
