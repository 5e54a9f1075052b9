package fr.essaim.indicator;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.essaim.indicator.ObservationFile.RefusedCell;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the tidy CSV of figures: UTF-8, comma, one figure a row, the columns below. Every cell is checked, nothing is
 * repaired: a row that cannot be taken is refused with the reason, and reading goes on.
 */
class ObservationReader {

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

    private final Map<String, Unit> units;
    private final Set<String> territories;

    /** Knows the catalogue's indicators with their units, and the codes of the territories that exist. */
    ObservationReader(Map<String, Unit> units, Set<String> territories) {
        this.units = units;
        this.territories = territories;
    }

    ObservationFile read(Reader text) throws IOException {
        var rows = new ArrayList<ObservationRow>();
        var refused = new ArrayList<RefusedCell>();
        var keys = new HashSet<ObservationRow.Key>();
        try (var records = CsvReader.builder().ofNamedCsvRecord(text)) {
            for (var record : records) {
                requireColumns(record);
                try {
                    var row = new ObservationCells(record, units, territories).row();
                    if (!keys.add(row.key())) {
                        throw new CellRefusal("indicator_code", "stands twice in this file");
                    }
                    rows.add(row);
                } catch (CellRefusal refusal) {
                    refused.add(refusal.at(record));
                }
            }
        } catch (CsvParseException unreadable) {
            refused.add(new RefusedCell(0, "", "", "cannot be read as CSV: " + unreadable.getMessage()));
        } catch (MissingColumn missing) {
            refused.add(new RefusedCell(1, missing.name, "", "this column is missing"));
        }
        if (rows.isEmpty() && refused.isEmpty()) {
            refused.add(new RefusedCell(1, "", "", "this file has no figure"));
        }
        return new ObservationFile(rows, refused);
    }

    private static void requireColumns(NamedCsvRecord record) throws MissingColumn {
        for (var column : COLUMNS) {
            if (record.findField(column).isEmpty()) {
                throw new MissingColumn(column);
            }
        }
    }

    private static final class MissingColumn extends Exception {
        private final String name;

        MissingColumn(String name) {
            this.name = name;
        }
    }
}
