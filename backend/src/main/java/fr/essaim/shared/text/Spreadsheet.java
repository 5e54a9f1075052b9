package fr.essaim.shared.text;

import java.util.regex.Pattern;

/** Text that a spreadsheet will open. */
public final class Spreadsheet {

    /** Tells Excel that what follows is UTF-8. */
    public static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private Spreadsheet() {}

    /** A text that would run as a formula is made plain with an apostrophe. */
    public static String cell(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
