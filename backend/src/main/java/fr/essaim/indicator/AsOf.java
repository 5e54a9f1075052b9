package fr.essaim.indicator;

import fr.essaim.shared.error.FieldError;
import fr.essaim.shared.error.Refusal;
import fr.essaim.shared.time.Period;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The moment before which figures must have been recorded to be read as they stood; without one, as they stand. */
public record AsOf(@Nullable Instant before) {

    public static final AsOf NOW = new AsOf(null);

    private static final Pattern STANDING = Pattern.compile("\\{standing (\\w+)}");

    /** As figures stood at the end of a day. */
    public static AsOf parse(@Nullable String day) {
        try {
            return day == null
                    ? NOW
                    : new AsOf(LocalDate.parse(day)
                            .plusDays(1)
                            .atStartOfDay(Period.CIVIL_TIME)
                            .toInstant());
        } catch (DateTimeException _) {
            throw new Refusal.Invalid(FieldError.parameter(
                    "asOf", "day-malformed", "“%s” is not a day: write it like 2026-11-20.".formatted(day)));
        }
    }

    /** With what was recorded at this very moment, to the microsecond that the database keeps. */
    public static AsOf including(Instant moment) {
        return new AsOf(moment.plus(1, ChronoUnit.MICROS));
    }

    /** SQL for which rows of {@code observation} stand; {@code {standing o}} says so of the alias {@code o}. */
    public String in(String sql) {
        return STANDING.matcher(sql).replaceAll(alias -> standing(alias.group(1)));
    }

    private String standing(String alias) {
        return before == null
                ? alias + ".superseded_at is null"
                : "(%1$s.recorded_at < '%2$s' and (%1$s.superseded_at is null or %1$s.superseded_at >= '%2$s'))"
                        .formatted(alias, before);
    }
}
