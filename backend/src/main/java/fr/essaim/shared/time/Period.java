package fr.essaim.shared.time;

import fr.essaim.shared.error.FieldError;
import fr.essaim.shared.error.Refusal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Comparator;

/**
 * What a figure is about in time: first and last civil day, both included. A stock at a date starts and ends on it.
 * Written as an ISO 8601 interval, {@code 2024-01-01/2024-12-31}.
 */
public record Period(LocalDate start, LocalDate end) implements Comparable<Period> {

    /** Civil days are those of France. */
    public static final ZoneId CIVIL_TIME = ZoneId.of("Europe/Paris");

    /** Of two days with years of four digits. */
    private static final int LENGTH = 21;

    private static final Comparator<Period> BY_END_THEN_START =
            Comparator.comparing(Period::end).thenComparing(Period::start);

    public Period {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("A period ends on or after its start: " + start + "/" + end);
        }
    }

    public static Period parse(String interval) {
        try {
            var days = interval.split("/", -1);
            if (days.length == 2 && interval.length() == LENGTH) {
                return new Period(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
            }
        } catch (DateTimeParseException | IllegalArgumentException _) {
            // told below, in the same words
        }
        throw new Refusal.Invalid(FieldError.parameter(
                "period",
                "period-malformed",
                "“%s” is not a period: write first and last day, like 2024-01-01/2024-12-31.".formatted(interval)));
    }

    @Override
    public int compareTo(Period other) {
        return BY_END_THEN_START.compare(this, other);
    }
}
