package fr.essaim.indicator;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.essaim.shared.database.Reference;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Puts the catalogue in place at first start, each indicator with version 1 of its definition, and adds at later ones
 * what a new version of Essaim brings. Those that are there stay as administrators have revised them.
 */
@ApplicationScoped
class CatalogueLoader {

    private static final Logger LOG = Logger.getLogger(CatalogueLoader.class);
    private static final String FILE = "reference/indicators.csv";
    /** Version 1 covers all the figures there are: the oldest source workbooks begin in 1975. */
    private static final LocalDate FIRST_VERSION = LocalDate.of(1975, 1, 1);

    private final DataSource database;
    private final Indicators indicators;

    CatalogueLoader(DataSource database, Indicators indicators) {
        this.database = database;
        this.indicators = indicators;
    }

    @Transactional
    void load(@Observes @Priority(Reference.CATALOGUE) StartupEvent start) throws SQLException, IOException {
        try (var connection = database.getConnection()) {
            Reference.hold(connection, "indicator");
        }
        var known = indicators.codes();
        var added = new ArrayList<String>();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(Reference.open(FILE))) {
            for (var row : rows) {
                if (!known.contains(row.getField("code"))) {
                    indicators.persist(indicator(row));
                    added.add(row.getField("code"));
                }
            }
        }
        if (!added.isEmpty()) {
            LOG.infof("%d indicators are new in the catalogue: %s", added.size(), String.join(", ", added));
        }
    }

    private static Indicator indicator(NamedCsvRecord row) {
        var indicator = new Indicator(row.getField("code"), IndicatorGroup.valueOf(row.getField("group")));
        indicator.define(new DefinitionText(
                FIRST_VERSION,
                row.getField("name"),
                row.getField("definition"),
                optional(row, "numerator"),
                optional(row, "denominator"),
                optional(row, "formula"),
                DenominatorDate.valueOf(row.getField("denominator_date")),
                Unit.valueOf(row.getField("unit")),
                Direction.valueOf(row.getField("direction")),
                Integer.parseInt(row.getField("need_polarity")),
                row.getField("breakdowns").isEmpty()
                        ? List.of()
                        : List.of(row.getField("breakdowns").split("\\|", -1)),
                row.getField("source"),
                row.getField("frequency"),
                row.getField("level"),
                row.getField("method"),
                Boolean.parseBoolean(row.getField("mandatory"))));
        return indicator;
    }

    private static @Nullable String optional(NamedCsvRecord row, String column) {
        var text = row.getField(column);
        return text.isEmpty() ? null : text;
    }
}
