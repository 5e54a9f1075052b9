package fr.essaim.indicator.format;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.essaim.shared.database.Reference;
import fr.essaim.territory.TerritoryCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/** COG 2026 as it is shipped, for readers that need no database. */
final class Cog {

    static final Geography GEOGRAPHY = read();

    private Cog() {}

    private static Geography read() {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(Reference.open("reference/territories-cog-2026.csv"))) {
            List<NamedCsvRecord> all = rows.stream().toList();
            return new Geography(
                    2026,
                    all.stream()
                            .map(row -> TerritoryCode.parse(row.getField("code")))
                            .collect(toSet()),
                    all.stream()
                            .filter(row -> row.getField("code").startsWith("DEP-"))
                            .collect(toMap(
                                    row -> TerritoryCode.parse(row.getField("code")),
                                    row -> Arrays.stream(row.getField("parents").split(" ", -1))
                                            .filter(parent -> parent.startsWith("REG-"))
                                            .map(TerritoryCode::parse)
                                            .findFirst()
                                            .orElseThrow())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
