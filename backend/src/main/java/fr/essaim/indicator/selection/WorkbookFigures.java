package fr.essaim.indicator.selection;

import fr.essaim.indicator.DefinitionText;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A workbook: the figures, as numbers; the definitions that measured them; and where all this was had. A sheet that is
 * full is followed by another.
 */
final class WorkbookFigures implements FigureWriter {

    /** The version of an indicator's definition by which figures were measured. */
    record Measure(String indicator, int version) implements Comparable<Measure> {
        @Override
        public int compareTo(Measure other) {
            var byCode = indicator.compareTo(other.indicator);
            return byCode == 0 ? Integer.compare(version, other.version) : byCode;
        }
    }

    private static final List<FigureColumn> COLUMNS = List.of(FigureColumn.values());
    private static final int ROWS = 1_000_000;
    private static final int AT_ONCE = 1_000;
    private static final int TEXT_WIDTH = 16;

    private final Workbook workbook;
    private final Function<Measure, DefinitionText> definitions;
    private final List<List<String>> provenance;
    private final SortedSet<Measure> measures = new TreeSet<>();
    private Worksheet sheet;
    private int sheets = 1;
    private int row = 1;

    WorkbookFigures(OutputStream out, Function<Measure, DefinitionText> definitions, List<List<String>> provenance) {
        this.workbook = new Workbook(out, "Essaim", "1.0");
        this.definitions = definitions;
        this.provenance = provenance;
        this.sheet = newSheet();
    }

    @Override
    public void write(QuotedFigure figure) throws IOException {
        if (row == ROWS) {
            sheet.finish();
            sheets++;
            sheet = newSheet();
            row = 1;
        }
        for (int column = 0; column < COLUMNS.size(); column++) {
            write(sheet, row, column, COLUMNS.get(column).of(figure));
        }
        measures.add(new Measure(figure.indicator().code(), figure.observation().definitionVersion()));
        row++;
        if (row % AT_ONCE == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
        table("Définitions", definitionRows());
        table("Provenance", provenance);
        workbook.finish();
    }

    private Worksheet newSheet() {
        var next = workbook.newWorksheet(sheets == 1 ? "Chiffres" : "Chiffres " + sheets);
        for (int column = 0; column < COLUMNS.size(); column++) {
            head(next, column, COLUMNS.get(column).heading());
        }
        next.freezePane(0, 1);
        return next;
    }

    private List<List<String>> definitionRows() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                "indicateur",
                "version",
                "valable_depuis",
                "libelle",
                "unite",
                "definition",
                "numerateur",
                "denominateur",
                "formule",
                "methode",
                "source"));
        for (var measure : measures) {
            var text = definitions.apply(measure);
            rows.add(List.of(
                    measure.indicator(),
                    String.valueOf(measure.version()),
                    text.validFrom().toString(),
                    text.name(),
                    FrenchWords.of(text.unit()),
                    text.definition(),
                    orNothing(text.numerator()),
                    orNothing(text.denominator()),
                    orNothing(text.formula()),
                    text.method(),
                    text.source()));
        }
        return rows;
    }

    private void table(String name, List<List<String>> rows) throws IOException {
        var table = workbook.newWorksheet(name);
        for (int line = 0; line < rows.size(); line++) {
            var cells = rows.get(line);
            for (int column = 0; column < cells.size(); column++) {
                if (line == 0) {
                    head(table, column, cells.get(column));
                } else {
                    table.value(line, column, cells.get(column));
                }
            }
        }
        table.finish();
    }

    private static void head(Worksheet sheet, int column, String text) {
        sheet.value(0, column, text);
        sheet.style(0, column).bold().set();
        sheet.width(column, TEXT_WIDTH);
    }

    private static void write(Worksheet sheet, int row, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case BigDecimal number -> sheet.value(row, column, number);
            case Integer number -> sheet.value(row, column, number);
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            case Instant moment -> sheet.value(row, column, moment.toString());
            default -> sheet.value(row, column, FrenchWords.of(value));
        }
    }

    private static String orNothing(@Nullable String text) {
        return text == null ? "" : text;
    }
}
