package fr.essaim.diagnostic.figure;

import java.math.BigDecimal;

/** Whether two figures of one thing are so far apart that somebody should say why. */
final class Change {

    private static final BigDecimal GREAT = new BigDecimal("0.30");

    private Change() {}

    /** By more than 30 % of what it was; whatever it was, it was not nothing. */
    static boolean isGreat(BigDecimal before, BigDecimal now) {
        return now.subtract(before).abs().compareTo(before.abs().multiply(GREAT)) > 0;
    }
}
