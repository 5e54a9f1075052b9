package fr.essaim.shared.sheet;

import java.util.List;

/** A row of a table: its number as a spreadsheet says it (from 1), and its cells from column A. */
public record Line(int number, List<Cell> cells) {

    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.BLANK;
    }

    public String text(int column) {
        return cell(column).stripped();
    }

    public boolean isBlank() {
        return cells.stream().allMatch(Cell::isBlank);
    }
}
