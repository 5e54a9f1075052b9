package fr.essaim.shared.time;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A date of which only a part is known: no more is stored, shown or compared than that. {@code value} is its first
 * possible day. Written {@code 2018}, {@code 2018-H1} (first half), {@code 2018-MID} (“mi 2018”: the six months in its
 * middle), {@code 2018-H2}, {@code 2018-03} or {@code 2018-03-15}.
 */
@Embeddable
@JsonDeserialize(using = PartialDateReader.class)
@Schema(
        type = SchemaType.STRING,
        pattern = PartialDate.PATTERN,
        maxLength = 10,
        examples = "2018-MID",
        description =
                "What is known of a date: 2018, 2018-H1, 2018-MID (the six months in the middle), 2018-H2, 2018-03 "
                        + "or 2018-03-15")
public record PartialDate(
        LocalDate value, @Enumerated(EnumType.STRING) DatePrecision precision) {

    static final String PATTERN = "^[0-9]{4}(-(H1|MID|H2|[0-9]{2}(-[0-9]{2})?))?$";

    /** By the first day that each may be; of two that may begin on one day, the more precise first. */
    public static final Comparator<PartialDate> BY_TIME =
            Comparator.comparing(PartialDate::value).thenComparing(PartialDate::last);

    private static final Pattern FORM = Pattern.compile(PATTERN);

    public PartialDate {
        if (!precision.begins(value)) {
            throw new IllegalArgumentException("%s is no first day of a %s".formatted(value, precision));
        }
    }

    /** Nothing for what is no date of a calendar. */
    public static Optional<PartialDate> parse(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            var year = text.substring(0, 4);
            var rest = text.length() > 4 ? text.substring(5) : "";
            return Optional.of(
                    switch (rest) {
                        case "" -> of(year + "-01-01", DatePrecision.YEAR);
                        case "H1" -> of(year + "-01-01", DatePrecision.HALF);
                        case "MID" -> of(year + "-04-01", DatePrecision.HALF);
                        case "H2" -> of(year + "-07-01", DatePrecision.HALF);
                        default ->
                            rest.length() == 2 ? of(text + "-01", DatePrecision.MONTH) : of(text, DatePrecision.DAY);
                    });
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day, DatePrecision.DAY);
    }

    private static PartialDate of(String first, DatePrecision precision) {
        return new PartialDate(LocalDate.parse(first), precision);
    }

    /** The last day that it may be. */
    public LocalDate last() {
        return precision.last(value);
    }

    /** Whether it is earlier, whichever of their days both are. */
    public boolean isCertainlyBefore(PartialDate other) {
        return last().isBefore(other.value());
    }

    @Override
    @JsonValue
    public String toString() {
        return precision.text(value);
    }
}
