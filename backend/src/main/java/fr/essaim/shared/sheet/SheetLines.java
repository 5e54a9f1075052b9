package fr.essaim.shared.sheet;

import static fr.essaim.shared.sheet.Unreadable.damaged;
import static fr.essaim.shared.sheet.Unreadable.refusal;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet that have something in them, one at a time. */
final class SheetLines implements Iterator<Line> {

    private static final int MOST_ROWS = 1_048_576;
    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,9}");

    private final Xml xml;
    private final List<String> strings;
    private int row;
    private @Nullable Line next;

    SheetLines(InputStream part, List<String> strings) {
        this.xml = new Xml(part);
        this.strings = strings;
        this.next = advance();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Line next() {
        var line = next;
        if (line == null) {
            throw new NoSuchElementException();
        }
        next = advance();
        return line;
    }

    private @Nullable Line advance() {
        while (xml.nextStart()) {
            if (xml.is("row")) {
                int number = rowNumber();
                var cells = cells();
                if (!cells.isEmpty()) {
                    return new Line(number, cells);
                }
            }
        }
        return null;
    }

    private int rowNumber() {
        var written = xml.attribute("r");
        int number = written == null ? row + 1 : wholeNumber(written);
        if (number <= row || number > MOST_ROWS) {
            throw damaged("its rows are not in order");
        }
        row = number;
        return number;
    }

    private List<Cell> cells() {
        var cells = new ArrayList<Cell>();
        int column = -1;
        while (xml.nextStartWithin("row")) {
            if (!xml.is("c")) {
                continue;
            }
            column = columnAfter(column, xml.attribute("r"));
            var cell = cell();
            if (!cell.equals(Cell.BLANK)) {
                while (cells.size() < column) {
                    cells.add(Cell.BLANK);
                }
                cells.add(cell);
            }
        }
        return cells;
    }

    private static int columnAfter(int former, @Nullable String reference) {
        if (reference == null) {
            return former + 1;
        }
        int letters = 0;
        while (letters < reference.length() && Character.isLetter(reference.charAt(letters))) {
            letters++;
        }
        int column = Columns.index(reference.substring(0, letters))
                .orElseThrow(() -> refusal(
                        "file-too-wide",
                        "Cell %s is beyond the %d columns that are read.".formatted(reference, Columns.MOST)));
        if (column <= former) {
            throw damaged("its cells are not in order");
        }
        return column;
    }

    private Cell cell() {
        var type = xml.attribute("t", "n");
        var value = Cell.BLANK;
        while (xml.nextStartWithin("c")) {
            if (xml.is("v")) {
                value = value(type, xml.text());
            } else if (xml.is("is")) {
                value = Cell.text(Workbook.richText(xml, "is"));
            }
        }
        return value;
    }

    private Cell value(String type, String stored) {
        return switch (type) {
            case "n" -> Cell.number(stored.strip());
            case "s" -> Cell.text(string(stored));
            default -> Cell.text(stored); // text of a formula, date, truth value, error
        };
    }

    private String string(String index) {
        int number = wholeNumber(index.strip());
        if (number >= strings.size()) {
            throw damaged("it refers to a text that is not there");
        }
        return strings.get(number);
    }

    private static int wholeNumber(String digits) {
        if (!WHOLE_NUMBER.matcher(digits).matches()) {
            throw damaged("“%s” is not the number of a row or text".formatted(digits));
        }
        return Integer.parseInt(digits);
    }
}
