package fr.essaim.shared.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What stands in a cell: its text, or for a number the digits that are stored. A formula is the value it had when the
 * workbook was saved.
 */
public record Cell(String text, boolean numeric) {

    public static final Cell BLANK = new Cell("", false);

    private static final LocalDate SPREADSHEET_EPOCH = LocalDate.of(1899, 12, 30);
    private static final int FIRST_SURE_DAY = 61; // spreadsheets believe in 29 February 1900
    private static final int LAST_DAY = 2_958_465; // 31 December 9999
    private static final int DECIMALS = 12;
    private static final double LARGEST = 1e15;

    static Cell text(String text) {
        return text.isEmpty() ? BLANK : new Cell(text, false);
    }

    static Cell number(String digits) {
        return digits.isEmpty() ? BLANK : new Cell(digits, true);
    }

    public boolean isBlank() {
        return stripped().isEmpty();
    }

    /** Without the spaces around, of whatever kind: producers leave no-break spaces behind. */
    public String stripped() {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** The number of a numeric cell, without the noise of binary fractions: 15 digits, as spreadsheets show them. */
    public Optional<BigDecimal> number() {
        if (!numeric) {
            return Optional.empty();
        }
        double size;
        try {
            size = Math.abs(Double.parseDouble(text));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
        if (!(size < LARGEST) || text.length() > 40) {
            return Optional.empty();
        }
        if (size < 1e-12) {
            return Optional.of(BigDecimal.ZERO);
        }
        var rounded = new BigDecimal(text)
                .round(new MathContext(15, RoundingMode.HALF_EVEN))
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return Optional.of(rounded.scale() < 0 ? rounded.setScale(0) : rounded);
    }

    /** A day: the serial number that spreadsheets keep, or ISO 8601 text. */
    public Optional<LocalDate> date() {
        try {
            if (!numeric) {
                var iso = stripped();
                return iso.length() < 10 ? Optional.empty() : Optional.of(LocalDate.parse(iso.substring(0, 10)));
            }
            return number().map(BigDecimal::intValue)
                    .filter(day -> day >= FIRST_SURE_DAY && day <= LAST_DAY)
                    .map(SPREADSHEET_EPOCH::plusDays);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == '\uFEFF';
    }
}
