package fr.essaim.indicator.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.essaim.shared.text.Spreadsheet;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** The refused cells as a file, in French, for whoever mends the original beside it. */
final class RefusedCsv {

    private RefusedCsv() {}

    static String of(List<RefusedFigure> cells) {
        var text = new StringWriter();
        text.write(Spreadsheet.BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord("case", "colonne", "valeur", "code", "motif");
            for (var cell : cells) {
                csv.writeRecord(
                        cell.place(),
                        Spreadsheet.cell(cell.heading()),
                        Spreadsheet.cell(cell.value()),
                        cell.code(),
                        RefusalWords.of(cell));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
