package fr.essaim.indicator.format;

import static java.util.stream.Collectors.toMap;

import de.siegmar.fastcsv.reader.CsvReader;
import fr.essaim.indicator.Unit;
import fr.essaim.shared.database.Reference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** The catalogue as it is shipped: codes and units. */
final class Catalogue {

    static final Map<String, Unit> UNITS = read();

    private Catalogue() {}

    private static Map<String, Unit> read() {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(Reference.open("reference/indicators.csv"))) {
            return rows.stream().collect(toMap(row -> row.getField("code"), row -> Unit.valueOf(row.getField("unit"))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
