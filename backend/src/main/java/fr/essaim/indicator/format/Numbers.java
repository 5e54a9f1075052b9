package fr.essaim.indicator.format;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers written as text: 1234.5, or with a decimal comma; thousands may be set apart by spaces. */
final class Numbers {

    /** Ordinary, no-break and narrow no-break space. */
    private static final String SPACE = "[ \\u00A0\\u202F]";

    private static final Pattern NUMBER =
            Pattern.compile("(-?(?:\\d{1,3}(?:%s\\d{3}){1,4}|\\d{1,15}))(?:([.,])(\\d{1,12}))?".formatted(SPACE));
    private static final Pattern SPACES = Pattern.compile(SPACE);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Numbers() {}

    /** To ten decimals, as whatever Essaim computes: the same parts give the same figure, in a file or by a formula. */
    static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, 10, RoundingMode.HALF_EVEN).stripTrailingZeros();
    }

    static Optional<BigDecimal> parse(String text, boolean decimalComma) {
        var number = NUMBER.matcher(text.strip());
        if (!number.matches()) {
            return Optional.empty();
        }
        var separator = number.group(2);
        if (separator != null && separator.equals(",") != decimalComma) {
            return Optional.empty();
        }
        var whole = SPACES.matcher(number.group(1)).replaceAll("");
        return Optional.of(new BigDecimal(number.group(3) == null ? whole : whole + "." + number.group(3)));
    }
}
