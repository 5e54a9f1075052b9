package fr.essaim.diagnostic.figure;

import fr.essaim.diagnostic.figure.Secrecy.Cell;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which numbers of an indicator count persons, or the households that they live in, by the catalogue. Jobs, places, hours
 * and services are none.
 */
final class PersonCounts {

    /** Jobseekers out of work for long. */
    private static final Set<String> COUNTS = Set.of("PUB-01");

    /** So many of a group of persons: the rest of the group is a count of persons, too. */
    private static final Set<String> SHARES = Set.of(
            "BES-05", "BES-06", "PUB-02", "PUB-03", "PUB-04", "PUB-05", "PUB-06", "PUB-07", "PUB-08", "PUB-09",
            "PUB-10", "OFF-04", "FRE-01", "FRE-03", "FRE-04");

    /** Something else for so many persons. */
    private static final Set<String> PER_PERSONS = Set.of("BES-04", "OFF-01", "OFF-03", "FRE-02");

    private PersonCounts() {}

    /** The counts of persons that a figure tells, or lets one compute. */
    static List<BigDecimal> of(Cell cell) {
        if (COUNTS.contains(cell.code())) {
            return List.of(cell.value());
        }
        var denominator = cell.denominator();
        if (PER_PERSONS.contains(cell.code())) {
            return denominator == null ? List.of() : List.of(denominator);
        }
        return SHARES.contains(cell.code())
                ? Stream.concat(parts(cell).stream(), Stream.ofNullable(denominator))
                        .toList()
                : List.of();
    }

    /** Those in the group and those who are not: what a small count hides behind its total. */
    static List<BigDecimal> parts(Cell cell) {
        if (COUNTS.contains(cell.code())) {
            return List.of(cell.value());
        }
        var denominator = cell.denominator();
        var numerator = numerator(cell);
        if (!SHARES.contains(cell.code()) || numerator == null) {
            return List.of();
        }
        return denominator == null ? List.of(numerator) : List.of(numerator, denominator.subtract(numerator));
    }

    /** None or all of a group of whatever size: a rate alone tells it. */
    static boolean isNoneOrAll(Cell cell) {
        var scale = cell.unit().scale();
        return SHARES.contains(cell.code())
                && scale != null
                && (cell.value().signum() == 0 || cell.value().compareTo(scale) == 0);
    }

    /** A rate gives its numerator away where the denominator is known. */
    private static @Nullable BigDecimal numerator(Cell cell) {
        var denominator = cell.denominator();
        var scale = cell.unit().scale();
        if (cell.numerator() != null || denominator == null || scale == null) {
            return cell.numerator();
        }
        return cell.value().multiply(denominator).divide(scale, MathContext.DECIMAL64);
    }
}
