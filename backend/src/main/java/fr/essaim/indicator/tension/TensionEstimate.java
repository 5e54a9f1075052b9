package fr.essaim.indicator.tension;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A quantity and from where to where it can lie: where a producer withholds a figure but gives bounds, {@code mark} is
 * the midpoint of {@code lower} and {@code upper}; otherwise the three are the same. Shares (0 to 1) are rounded to
 * four decimals and indices (0 to 100) to two, half up and once, when everything is computed.
 */
public record TensionEstimate(BigDecimal mark, BigDecimal lower, BigDecimal upper) {

    private static final MathContext PRECISION = MathContext.DECIMAL64;
    private static final BigDecimal TWO = BigDecimal.TWO;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int SHARE_DECIMALS = 4;
    private static final int INDEX_DECIMALS = 2;

    static TensionEstimate of(ShareRange range) {
        return of(range.lower().decimal(PRECISION), range.upper().decimal(PRECISION), SHARE_DECIMALS);
    }

    /** 100 √(T·V); increasing in both, so that its bounds come from theirs. */
    static TensionEstimate index(ShareRange tension, ShareRange vulnerability) {
        return of(
                index(tension.lower(), vulnerability.lower()),
                index(tension.upper(), vulnerability.upper()),
                INDEX_DECIMALS);
    }

    private static BigDecimal index(Share tension, Share vulnerability) {
        return tension.decimal(PRECISION)
                .multiply(vulnerability.decimal(PRECISION))
                .sqrt(PRECISION)
                .multiply(HUNDRED);
    }

    private static TensionEstimate of(BigDecimal lower, BigDecimal upper, int decimals) {
        return new TensionEstimate(
                rounded(lower.add(upper).divide(TWO, PRECISION), decimals),
                rounded(lower, decimals),
                rounded(upper, decimals));
    }

    private static BigDecimal rounded(BigDecimal exact, int decimals) {
        return exact.setScale(decimals, RoundingMode.HALF_UP);
    }
}
