package fr.essaim.funding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;

/** Euros, to the cent: 100 and 100.00 are one amount. */
final class Money {

    private Money() {}

    /** Of what has two decimals at most. */
    static BigDecimal of(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.UNNECESSARY);
    }

    static BigDecimal sum(Stream<BigDecimal> amounts) {
        return of(amounts.reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
