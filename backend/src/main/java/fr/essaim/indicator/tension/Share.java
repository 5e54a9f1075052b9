package fr.essaim.indicator.tension;

import java.math.BigDecimal;
import java.math.MathContext;

/** A fraction, exact: the mean of 0.3 and 0.7 is on the line of 0.5, not a billionth under it. */
record Share(long numerator, long denominator) implements Comparable<Share> {

    static final Share ZERO = new Share(0, 1);
    static final Share HALF = new Share(1, 2);

    Share {
        if (denominator <= 0) {
            throw new IllegalArgumentException("%d / %d".formatted(numerator, denominator));
        }
        var common = Math.max(1, greatestCommonDivisor(Math.abs(numerator), denominator));
        numerator /= common;
        denominator /= common;
    }

    Share plus(Share other) {
        return new Share(
                Math.addExact(
                        Math.multiplyExact(numerator, other.denominator),
                        Math.multiplyExact(other.numerator, denominator)),
                Math.multiplyExact(denominator, other.denominator));
    }

    Share dividedBy(int divisor) {
        return new Share(numerator, Math.multiplyExact(denominator, divisor));
    }

    /** What is left to one. */
    Share complement() {
        return new Share(denominator - numerator, denominator);
    }

    BigDecimal decimal(MathContext precision) {
        return BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), precision);
    }

    @Override
    public int compareTo(Share other) {
        return Long.compare(
                Math.multiplyExact(numerator, other.denominator), Math.multiplyExact(other.numerator, denominator));
    }

    private static long greatestCommonDivisor(long a, long b) {
        return b == 0 ? a : greatestCommonDivisor(b, a % b);
    }
}
