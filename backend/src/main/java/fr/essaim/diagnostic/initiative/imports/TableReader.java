package fr.essaim.diagnostic.initiative.imports;

import fr.essaim.shared.error.FieldError;
import fr.essaim.shared.error.Refusal;
import fr.essaim.shared.sheet.Cell;
import fr.essaim.shared.sheet.Line;
import fr.essaim.shared.sheet.SourceFile;
import fr.essaim.shared.sheet.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a CSV or a workbook with headings in one of its first lines. */
final class TableReader {

    static final int MOST_ROWS = 1_000;
    private static final int FIRST_LINES = 20;
    /** A line above the table may well say “Nom” or “Source” too. */
    private static final int SURE = 3;

    private record Headings(int line, Map<InitiativeField, Integer> columns, List<String> ignored) {}

    private TableReader() {}

    static FileReading read(String fileName, byte[] content, KnownPlaces places) {
        for (var table : SourceFile.open(fileName, content).tables()) {
            var headings = headings(table);
            if (headings.isPresent()) {
                return read(table, headings.get(), places);
            }
        }
        throw refusal(
                "headings-missing",
                "No line has the headings of initiatives: take those of the template, %s at least."
                        .formatted(required()));
    }

    private static FileReading read(Table table, Headings headings, KnownPlaces places) {
        var missing = Arrays.stream(InitiativeField.values())
                .filter(field -> field.isRequired() && !headings.columns().containsKey(field))
                .map(InitiativeField::heading)
                .toList();
        if (!missing.isEmpty()) {
            throw refusal(
                    "headings-missing",
                    "There is no column %s: each initiative needs %s."
                            .formatted(String.join(", ", missing), required()));
        }
        var rows = new ArrayList<ReadRow>();
        var refused = new ArrayList<RefusedCell>();
        int read = 0;
        for (var line : table.lines()) {
            if (line.number() <= headings.line() || line.isBlank()) {
                continue;
            }
            if (++read > MOST_ROWS) {
                throw refusal("file-too-long", "At most %d initiatives: split the file.".formatted(MOST_ROWS));
            }
            new RowReader(line.number(), cells(line, headings), places)
                    .read(refused)
                    .ifPresent(draft -> rows.add(new ReadRow(line.number(), draft)));
        }
        if (read == 0) {
            throw refusal("file-empty", "There is no initiative below the headings.");
        }
        return new FileReading(InitiativeFileFormat.TABLE, rows, refused, List.of(), List.of(), headings.ignored());
    }

    private static Map<InitiativeField, Cell> cells(Line line, Headings headings) {
        var cells = new EnumMap<InitiativeField, Cell>(InitiativeField.class);
        headings.columns().forEach((field, column) -> cells.put(field, plain(line.cell(column))));
        return cells;
    }

    /** The apostrophe that keeps an exported text from being a formula is none of it. */
    private static Cell plain(Cell cell) {
        var text = cell.text();
        return text.length() > 1 && text.charAt(0) == '\'' && "=+-@\t\r".indexOf(text.charAt(1)) >= 0
                ? new Cell(text.substring(1), false)
                : cell;
    }

    private static Optional<Headings> headings(Table table) {
        return table.head(FIRST_LINES).stream()
                .map(TableReader::headings)
                .filter(found -> found.columns().size() >= SURE)
                .findFirst();
    }

    private static Headings headings(Line line) {
        var columns = new EnumMap<InitiativeField, Integer>(InitiativeField.class);
        var ignored = new ArrayList<String>();
        for (int column = 0; column < line.cells().size(); column++) {
            var heading = line.text(column);
            var field = InitiativeField.of(heading);
            if (field.isPresent() && !columns.containsKey(field.get())) {
                columns.put(field.get(), column);
            } else if (!heading.isEmpty()) {
                ignored.add(RowReader.shown(heading));
            }
        }
        return new Headings(line.number(), columns, List.copyOf(ignored));
    }

    private static String required() {
        return String.join(
                ", ",
                Arrays.stream(InitiativeField.values())
                        .filter(InitiativeField::isRequired)
                        .map(InitiativeField::heading)
                        .toList());
    }

    static Refusal refusal(String code, String message) {
        return new Refusal.Invalid(FieldError.parameter("file", code, message));
    }
}
