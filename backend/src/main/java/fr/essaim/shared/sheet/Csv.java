package fr.essaim.shared.sheet;

import static fr.essaim.shared.sheet.Unreadable.refusal;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.function.Supplier;

/** CSV as RFC 4180 has it, in UTF-8 with or without its mark; commas, semicolons or tabs, whichever its first lines use. */
final class Csv {

    private static final char[] SEPARATORS = {',', ';', '\t'};
    private static final int FIRST_LINES = 30;
    private static final int LONGEST_CELL = 32_767; // what a spreadsheet's cell can hold
    private static final int LONGEST_LINE = 256 * 1024;

    private Csv() {}

    static Table open(byte[] content) {
        var text = decode(content);
        if (text.indexOf('\0') >= 0) {
            throw refusal(
                    "file-not-a-table", "This is neither an .xlsx workbook nor a CSV: save the table as one of them.");
        }
        char separator = separator(text);
        return new Table("", () -> lines(text, separator));
    }

    private static String decode(byte[] content) {
        var input = ByteBuffer.wrap(content);
        var output = CharBuffer.allocate(content.length);
        var result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(input, output, true);
        var text = output.flip().toString();
        if (result.isError()) {
            long line = text.chars().filter(character -> character == '\n').count() + 1;
            throw refusal(
                    "file-not-utf8",
                    "Line %d has a byte (0x%02X) that is not UTF-8, as Windows-1252 files do: save it as “CSV UTF-8”."
                            .formatted(line, content[input.position()]));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** The one that most of the first lines have: a title above has none, decimal commas are not in headings. */
    private static char separator(String text) {
        char chosen = SEPARATORS[0];
        int most = 0;
        for (char separator : SEPARATORS) {
            int lines = linesWith(text, separator);
            if (lines > most) {
                chosen = separator;
                most = lines;
            }
        }
        return chosen;
    }

    /** How many of the first lines have it outside quotes. */
    private static int linesWith(String text, char separator) {
        int with = 0;
        int lines = 0;
        boolean quoted = false;
        boolean found = false;
        for (int i = 0; i < Math.min(text.length(), LONGEST_LINE) && lines < FIRST_LINES; i++) {
            char character = text.charAt(i);
            if (character == '"') {
                quoted = !quoted;
            } else if (!quoted && character == '\n') {
                lines++;
                found = false;
            } else if (!quoted && character == separator && !found) {
                with++;
                found = true;
            }
        }
        return with;
    }

    private static Iterator<Line> lines(String text, char separator) {
        var records = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(2 * LONGEST_LINE)
                .build(
                        CsvRecordHandler.of(limits -> limits.maxFields(Columns.MOST)
                                .maxFieldSize(LONGEST_CELL)
                                .maxRecordSize(LONGEST_LINE)),
                        text)
                .iterator();
        return new Iterator<>() {
            private int number;

            @Override
            public boolean hasNext() {
                return reading(records::hasNext);
            }

            @Override
            public Line next() {
                return line(++number, reading(records::next));
            }
        };
    }

    private static Line line(int number, CsvRecord record) {
        return new Line(number, record.getFields().stream().map(Cell::text).toList());
    }

    private static <T> T reading(Supplier<T> step) {
        try {
            return step.get();
        } catch (CsvParseException unreadable) {
            throw refusal("file-damaged", "This CSV cannot be read: " + unreadable.getMessage());
        }
    }
}
