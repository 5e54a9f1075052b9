package fr.essaim.indicator.format;

import fr.essaim.indicator.Unit;
import fr.essaim.shared.sheet.SourceFile;
import fr.essaim.shared.sheet.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tidy CSV of figures: one figure a row, the columns below in any order, those of others beside them. */
public final class TidyFormat implements FileFormat {

    private static final List<String> COLUMNS = List.of(
            "indicator_code",
            "zone_type",
            "zone_code",
            "period_start",
            "period_end",
            "breakdown",
            "numerator",
            "denominator",
            "value",
            "lower",
            "upper",
            "status",
            "source",
            "publisher",
            "licence",
            "cog_vintage");

    private final Map<String, Unit> catalogue;

    /** Knows the catalogue's indicators with their units. */
    public TidyFormat(Map<String, Unit> catalogue) {
        this.catalogue = Map.copyOf(catalogue);
    }

    @Override
    public String code() {
        return "tidy";
    }

    @Override
    public String title() {
        return "CSV d'Essaim, un chiffre par ligne";
    }

    @Override
    public boolean recognises(SourceFile file) {
        return !file.isWorkbook()
                && headings(file.tables().getFirst()).keySet().containsAll(List.of("indicator_code", "zone_code"));
    }

    @Override
    public ReadFile read(SourceFile file, Geography geography) {
        var reading = new FileReading(code());
        var table = file.tables().getFirst();
        var headings = headings(table);
        var missing =
                COLUMNS.stream().filter(column -> !headings.containsKey(column)).findFirst();
        if (missing.isPresent()) {
            reading.refuse(
                    new RefusedCell(Place.ofRow("", 1), missing.get(), "", "column-missing", "this column is missing"));
            return reading.finish();
        }
        for (var line : table.lines()) {
            if (line.number() > 1 && !line.isBlank()) {
                reading.attempt(() -> {
                    var cells = new TidyCells(line, headings, catalogue, geography);
                    reading.add(cells.figure(), cells.place("indicator_code"));
                });
            }
        }
        return reading.finish();
    }

    private static Map<String, Integer> headings(Table table) {
        var headings = new HashMap<String, Integer>();
        for (var line : table.head(1)) {
            for (int column = 0; column < line.cells().size(); column++) {
                headings.putIfAbsent(line.text(column), column);
            }
        }
        return headings;
    }
}
