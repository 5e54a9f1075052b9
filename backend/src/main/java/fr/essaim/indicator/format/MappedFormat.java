package fr.essaim.indicator.format;

import fr.essaim.indicator.ObservationRow.Provenance;
import fr.essaim.shared.error.FieldError;
import fr.essaim.shared.sheet.Columns;
import fr.essaim.shared.sheet.Line;
import fr.essaim.shared.sheet.SourceFile;
import fr.essaim.shared.sheet.Table;
import fr.essaim.shared.text.Folding;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Any table, by a mapping that somebody made: what it is from is said by them as well. */
public final class MappedFormat implements FileFormat {

    private final String name;
    private final Mapping mapping;
    private final Provenance provenance;

    /** For a mapping that {@link #errors} has nothing against. */
    public MappedFormat(String name, Mapping mapping, Provenance provenance) {
        this.name = name;
        this.mapping = mapping;
        this.provenance = provenance;
    }

    /** What is wrong with a mapping, by JSON pointer; knows the codes of the catalogue. */
    public static List<FieldError> errors(Mapping mapping, Set<String> indicators) {
        return MappingCheck.errors(mapping, indicators);
    }

    @Override
    public String code() {
        return "mapped";
    }

    @Override
    public String title() {
        return name;
    }

    /** Whether its sheet is there, with the headings that the mapping expects; it must expect those of what it reads. */
    @Override
    public boolean recognises(SourceFile file) {
        var expected = Stream.concat(
                Stream.of(mapping.zone().column()), mapping.values().stream().map(Mapping.Value::column));
        return expected.allMatch(column -> column.heading() != null)
                && table(file)
                        .filter(table -> columns().allMatch(column -> hasHeading(table, column)))
                        .isPresent();
    }

    @Override
    public ReadFile read(SourceFile file, Geography geography) {
        var reading = new FileReading(code());
        var table = table(file);
        if (table.isEmpty()) {
            reading.refuse(Place.ofRow(mapping.sheet(), 1), mapping.sheet(), "sheet-missing", "there is no such sheet");
            return reading.finish();
        }
        var moved = columns().filter(column -> !hasHeading(table.get(), column)).toList();
        if (moved.isEmpty()) {
            read(table.get(), geography, reading);
        }
        for (var column : moved) {
            int at = Columns.index(column.at()).orElseThrow();
            reading.refuse(new RefusedCell(
                    Place.of(table.get().name(), mapping.headerRow(), at),
                    String.valueOf(column.heading()),
                    heading(table.get(), at),
                    "columns-unexpected",
                    "another heading is expected here: " + column.heading()));
        }
        return reading.finish();
    }

    private void read(Table table, Geography geography, FileReading reading) {
        for (var line : table.lines()) {
            if (line.number() >= mapping.firstRow() && !line.isBlank()) {
                var row = new MappedRow(mapping, new SheetCells(table.name()), line, geography);
                reading.attempt(() -> {
                    var territory = row.territory();
                    for (var value : mapping.values()) {
                        reading.attempt(
                                () -> reading.addValue(row.key(value, territory), row.figure(value), provenance));
                    }
                });
            }
        }
    }

    private Optional<Table> table(SourceFile file) {
        return mapping.sheet().isEmpty() ? file.tables().stream().findFirst() : file.table(mapping.sheet());
    }

    private Stream<Mapping.Column> columns() {
        return Stream.concat(
                Stream.of(mapping.zone().column()),
                Stream.concat(
                        Optional.ofNullable(mapping.time().column()).stream(),
                        mapping.values().stream().map(Mapping.Value::column)));
    }

    private boolean hasHeading(Table table, Mapping.Column column) {
        return column.heading() == null
                || Folding.fold(column.heading())
                        .equals(Folding.fold(
                                heading(table, Columns.index(column.at()).orElseThrow())));
    }

    private String heading(Table table, int column) {
        return table.head(mapping.headerRow()).stream()
                .filter(line -> line.number() == mapping.headerRow())
                .map((Line line) -> line.text(column))
                .findFirst()
                .orElse("");
    }
}
