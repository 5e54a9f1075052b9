package fr.essaim.indicator.format;

import fr.essaim.shared.sheet.Columns;

/**
 * Where something stands in a file, as a spreadsheet says it: sheet (empty for a CSV), row from 1, column in letters
 * (empty for a whole row). What is made of several cells tells the first, and how many there are.
 */
public record Place(String sheet, int row, String column, int cells) {

    public static Place of(String sheet, int row, int column) {
        return new Place(sheet, row, Columns.letters(column), 1);
    }

    public static Place ofRow(String sheet, int row) {
        return new Place(sheet, row, "", 1);
    }

    Place andOthers(int cells) {
        return new Place(sheet, row, column, cells);
    }

    /** {@code E7}. */
    public String cell() {
        return column + row;
    }

    @Override
    public String toString() {
        return (sheet.isEmpty() ? "" : sheet + "!") + cell() + (cells > 1 ? " (" + cells + " cells)" : "");
    }
}
