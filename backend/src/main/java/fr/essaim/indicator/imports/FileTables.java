package fr.essaim.indicator.imports;

import fr.essaim.shared.sheet.Cell;
import fr.essaim.shared.sheet.Line;
import fr.essaim.shared.sheet.SourceFile;
import fr.essaim.shared.sheet.Table;
import java.util.List;

/** How each table of a file begins: enough to say which column is which. A CSV is one table without a name. */
public record FileTables(List<TableBeginning> tables) {

    private static final int ROWS = 30;
    private static final int COLUMNS = 60;
    private static final int LENGTH = 80;

    public record TableBeginning(String name, List<TableRow> rows) {

        static TableBeginning of(Table table) {
            return new TableBeginning(
                    table.name(), table.head(ROWS).stream().map(TableRow::of).toList());
        }
    }

    /** A row that has something in it, by its number in the spreadsheet, from column A; long texts are cut. */
    public record TableRow(int number, List<String> cells) {

        static TableRow of(Line line) {
            return new TableRow(
                    line.number(),
                    line.cells().stream().limit(COLUMNS).map(TableRow::text).toList());
        }

        private static String text(Cell cell) {
            var text = cell.number().map(Number::toString).orElseGet(cell::stripped);
            return text.length() > LENGTH ? text.substring(0, LENGTH) + "…" : text;
        }
    }

    static FileTables of(SourceFile file) {
        return new FileTables(file.tables().stream().map(TableBeginning::of).toList());
    }
}
