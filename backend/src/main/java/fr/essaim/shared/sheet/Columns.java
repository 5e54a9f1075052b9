package fr.essaim.shared.sheet;

import java.util.OptionalInt;

/** Columns as spreadsheets name them: A is 0, Z is 25, AA is 26. */
public final class Columns {

    /** Wide enough for any statistical table; a cell far to the right would otherwise cost memory for nothing. */
    static final int MOST = 2_000;

    private Columns() {}

    public static String letters(int column) {
        var letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    /** The column that letters name; none when they are not one to three capitals, or name one too far right. */
    public static OptionalInt index(String letters) {
        if (letters.isEmpty() || letters.length() > 3) {
            return OptionalInt.empty();
        }
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            if (letter < 'A' || letter > 'Z') {
                return OptionalInt.empty();
            }
            column = column * 26 + letter - 'A' + 1;
        }
        return column > MOST ? OptionalInt.empty() : OptionalInt.of(column - 1);
    }
}
