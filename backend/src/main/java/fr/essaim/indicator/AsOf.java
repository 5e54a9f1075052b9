package fr.essaim.indicator;

import fr.essaim.shared.error.FieldError;
import fr.essaim.shared.error.Refusal;
import fr.essaim.shared.time.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The day at whose end figures are read as they stood; without one, as they stand. */
record AsOf(@Nullable LocalDate day) {

    static final AsOf NOW = new AsOf(null);

    private static final Pattern STANDING = Pattern.compile("\\{standing (\\w+)}");

    static AsOf parse(@Nullable String day) {
        try {
            return day == null ? NOW : new AsOf(LocalDate.parse(day));
        } catch (DateTimeException _) {
            throw new Refusal.Invalid(FieldError.parameter(
                    "asOf", "day-malformed", "“%s” is not a day: write it like 2026-11-20.".formatted(day)));
        }
    }

    /** SQL for which rows of {@code observation} stand; {@code {standing o}} says so of the alias {@code o}. */
    String in(String sql) {
        return STANDING.matcher(sql).replaceAll(alias -> standing(alias.group(1)));
    }

    private String standing(String alias) {
        if (day == null) {
            return alias + ".superseded_at is null";
        }
        var end = day.plusDays(1).atStartOfDay(Period.CIVIL_TIME).toInstant();
        return "(%1$s.recorded_at < '%2$s' and (%1$s.superseded_at is null or %1$s.superseded_at >= '%2$s'))"
                .formatted(alias, end);
    }
}
