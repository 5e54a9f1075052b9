package fr.essaim.diagnostic.figure;

import fr.essaim.indicator.Unit;
import fr.essaim.shared.time.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Statistical secrecy on what a territory entered (domain.md, 4): a figure is withheld when a count of persons that it
 * tells, or the rest of that group, is below the threshold, zero included; then every other figure about the same time
 * that repeats a withheld count as its value, a part or the rest. A total alone gives neither part away and stays.
 */
final class Secrecy {

    /** Insee's rule for tax data on persons. */
    static final int THRESHOLD = 11;

    private static final BigDecimal ENOUGH = BigDecimal.valueOf(THRESHOLD);

    private Secrecy() {}

    /** What was entered of one indicator. */
    record Cell(
            String code,
            Unit unit,
            Period period,
            BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator) {

        /** Whether it came without the numbers that it is made of. */
        boolean isAlone() {
            return numerator == null && denominator == null;
        }
    }

    /** By code; what may be shown has no entry. */
    static Map<String, SuppressionReason> withheld(List<Cell> entered) {
        var cells = entered.stream().map(cell -> completed(cell, entered)).toList();
        var few = cells.stream().filter(Secrecy::isFew).toList();
        var withheld = new LinkedHashMap<String, SuppressionReason>();
        for (var cell : cells) {
            if (few.contains(cell)) {
                withheld.put(cell.code(), SuppressionReason.FEW_PERSONS);
            } else if (few.stream().anyMatch(hidden -> givesAway(cell, hidden))) {
                withheld.put(cell.code(), SuppressionReason.GIVES_ANOTHER_AWAY);
            }
        }
        return withheld;
    }

    /** PUB-01 counts those of whom PUB-02 is the share: a share that came alone beside it tells the whole, and the rest. */
    private static Cell completed(Cell cell, List<Cell> entered) {
        var scale = cell.unit().scale();
        if (!cell.code().equals("PUB-02")
                || !cell.isAlone()
                || scale == null
                || cell.value().signum() == 0) {
            return cell;
        }
        return entered.stream()
                .filter(other -> other.code().equals("PUB-01") && overlap(other.period(), cell.period()))
                .findFirst()
                .map(Cell::value)
                .map(count -> new Cell(
                        cell.code(),
                        cell.unit(),
                        cell.period(),
                        cell.value(),
                        count,
                        count.multiply(scale).divide(cell.value(), 0, RoundingMode.HALF_UP)))
                .orElse(cell);
    }

    private static boolean isFew(Cell cell) {
        return PersonCounts.isNoneOrAll(cell) || PersonCounts.of(cell).stream().anyMatch(Secrecy::isSmall);
    }

    private static boolean isSmall(BigDecimal count) {
        return count.compareTo(ENOUGH) < 0;
    }

    private static boolean givesAway(Cell cell, Cell hidden) {
        return overlap(cell.period(), hidden.period())
                && hiddenCounts(hidden).anyMatch(count -> told(cell).anyMatch(told -> told.compareTo(count) == 0));
    }

    private static Stream<BigDecimal> hiddenCounts(Cell hidden) {
        return Stream.concat(
                PersonCounts.parts(hidden).stream(),
                PersonCounts.of(hidden).stream().filter(Secrecy::isSmall));
    }

    /** Every number that it shows, or that a subtraction gives. */
    private static Stream<BigDecimal> told(Cell cell) {
        var numerator = cell.numerator();
        var denominator = cell.denominator();
        return Stream.of(
                        Stream.ofNullable(cell.unit() == Unit.COUNT ? cell.value() : null),
                        Stream.ofNullable(numerator),
                        Stream.ofNullable(denominator),
                        Stream.ofNullable(
                                numerator == null || denominator == null ? null : denominator.subtract(numerator)),
                        PersonCounts.parts(cell).stream())
                .flatMap(numbers -> numbers);
    }

    private static boolean overlap(Period one, Period other) {
        return !one.start().isAfter(other.end()) && !other.start().isAfter(one.end());
    }
}
