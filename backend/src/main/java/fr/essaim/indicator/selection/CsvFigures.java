package fr.essaim.indicator.selection;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.essaim.indicator.ObservationStatus;
import fr.essaim.shared.text.Spreadsheet;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A figure a line, as CSV. */
final class CsvFigures implements FigureWriter {

    private final CsvWriter csv;
    private final Function<Object, String> text;

    private CsvFigures(CsvWriter csv, Function<Object, String> text) {
        this.csv = csv;
        this.text = text;
    }

    /** RFC 4180, in the columns and letters of the tidy file. */
    static CsvFigures plain(OutputStream out) {
        var figures = new CsvFigures(CsvWriter.builder().build(writer(out)), CsvFigures::plainText);
        figures.line(FigureColumn::columnName);
        return figures;
    }

    /** What a French Excel opens as it is. */
    static CsvFigures french(OutputStream out) throws IOException {
        var writer = writer(out);
        writer.write(Spreadsheet.BYTE_ORDER_MARK);
        var figures = new CsvFigures(CsvWriter.builder().fieldSeparator(';').build(writer), CsvFigures::frenchText);
        figures.line(FigureColumn::heading);
        return figures;
    }

    @Override
    public void write(QuotedFigure figure) {
        line(column -> cell(column.of(figure)));
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    private void line(Function<FigureColumn, String> cell) {
        csv.writeRecord(Arrays.stream(FigureColumn.values()).map(cell).toList());
    }

    private String cell(@Nullable Object value) {
        return value == null ? "" : text.apply(value);
    }

    private static String plainText(Object value) {
        return switch (value) {
            case BigDecimal number -> number.toPlainString();
            case ObservationStatus status -> letter(status);
            default -> Spreadsheet.cell(value.toString());
        };
    }

    private static String frenchText(Object value) {
        return value instanceof BigDecimal number
                ? number.toPlainString().replace('.', ',')
                : Spreadsheet.cell(FrenchWords.of(value));
    }

    private static String letter(ObservationStatus status) {
        return switch (status) {
            case NORMAL -> "A";
            case PROVISIONAL -> "P";
            case SECRET -> "S";
            case MISSING -> "M";
            case NOT_APPLICABLE -> "N";
        };
    }

    private static Writer writer(OutputStream out) {
        return new OutputStreamWriter(out, StandardCharsets.UTF_8);
    }
}
