package fr.essaim.territory;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.essaim.shared.database.Copy;
import fr.essaim.shared.database.Patience;
import fr.essaim.shared.database.Reference;
import fr.essaim.shared.text.Folding;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** Puts COG 2026 in place at first start; its file is made by {@code scripts/reference-data}. */
@ApplicationScoped
class TerritoryLoader {

    private static final Logger LOG = Logger.getLogger(TerritoryLoader.class);
    private static final String FILE = "reference/territories-cog-2026.csv";

    private final DataSource database;

    TerritoryLoader(DataSource database) {
        this.database = database;
    }

    @Transactional
    void load(@Observes @Priority(Reference.TERRITORIES) StartupEvent start) throws SQLException, IOException {
        try (var connection = database.getConnection();
                var _ = Patience.of(connection)) {
            if (!Reference.isEmpty(connection, "territory")) {
                return;
            }
            var territories = new Copy();
            var parents = new Copy();
            try (var rows = CsvReader.builder().ofNamedCsvRecord(Reference.open(FILE))) {
                for (var row : rows) {
                    addTerritory(row, territories);
                    addParents(row, parents);
                }
            }
            var count = territories.into(
                    connection,
                    "territory (code, type, official_code, name, search_text, population, population_year)");
            parents.into(connection, "territory_parent (child_code, position, parent_code)");
            LOG.infof("%d territories of COG 2026 are in place", count);
        }
    }

    private static void addTerritory(NamedCsvRecord row, Copy territories) {
        var code = TerritoryCode.parse(row.getField("code"));
        var name = row.getField("name");
        var population = row.getField("population");
        territories.row(
                code,
                code.type(),
                code.officialCode(),
                name,
                " %s | %s ".formatted(Folding.fold(name), Folding.fold(code.toString())),
                population.isEmpty() ? null : population,
                population.isEmpty() ? null : row.getField("population_year"));
    }

    private static void addParents(NamedCsvRecord row, Copy parents) {
        var list = row.getField("parents");
        if (list.isEmpty()) {
            return;
        }
        var codes = list.split(" ", -1);
        for (int position = 0; position < codes.length; position++) {
            parents.row(row.getField("code"), position, codes[position]);
        }
    }
}
