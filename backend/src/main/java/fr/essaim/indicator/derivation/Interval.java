package fr.essaim.indicator.derivation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * From where to where a quantity can lie, ends included. Interval arithmetic (Moore, 1966): the result holds whatever
 * the quantities can be; where one of them stands twice in a formula it may be wider than need be, never narrower.
 */
record Interval(BigDecimal lower, BigDecimal upper) {

    /** Ends are rounded away from each other. */
    private static final MathContext DOWN = new MathContext(34, RoundingMode.FLOOR);

    private static final MathContext UP = new MathContext(34, RoundingMode.CEILING);

    Interval {
        if (lower.compareTo(upper) > 0) {
            throw new IllegalArgumentException("From " + lower + " down to " + upper);
        }
    }

    static Interval exactly(BigDecimal value) {
        return new Interval(value, value);
    }

    Interval plus(Interval other) {
        return new Interval(lower.add(other.lower), upper.add(other.upper));
    }

    Interval minus(Interval other) {
        return new Interval(lower.subtract(other.upper), upper.subtract(other.lower));
    }

    Interval times(Interval other) {
        return new Interval(
                products(other).min(BigDecimal::compareTo).orElseThrow(),
                products(other).max(BigDecimal::compareTo).orElseThrow());
    }

    /** Nothing when the divisor can be zero. */
    Optional<Interval> dividedBy(Interval divisor) {
        if (divisor.lower.signum() <= 0 && divisor.upper.signum() >= 0) {
            return Optional.empty();
        }
        return Optional.of(new Interval(
                quotients(divisor, DOWN).min(BigDecimal::compareTo).orElseThrow(),
                quotients(divisor, UP).max(BigDecimal::compareTo).orElseThrow()));
    }

    private Stream<BigDecimal> products(Interval other) {
        return Stream.of(lower, upper).flatMap(own -> Stream.of(own.multiply(other.lower), own.multiply(other.upper)));
    }

    private Stream<BigDecimal> quotients(Interval divisor, MathContext rounding) {
        return Stream.of(lower, upper)
                .flatMap(own -> Stream.of(own.divide(divisor.lower, rounding), own.divide(divisor.upper, rounding)));
    }
}
