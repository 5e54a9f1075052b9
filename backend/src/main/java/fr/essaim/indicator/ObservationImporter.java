package fr.essaim.indicator;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import fr.essaim.indicator.ObservationFile.RefusedCell;
import fr.essaim.shared.database.Patience;
import fr.essaim.territory.Territories;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Takes a file of figures, whole or not at all. A figure that changes one that stands becomes its next revision; the
 * same file again changes nothing.
 */
@ApplicationScoped
class ObservationImporter {

    private final DataSource database;
    private final DataImports imports;
    private final Indicators indicators;
    private final Territories territories;
    private final Clock clock;

    ObservationImporter(
            DataSource database, DataImports imports, Indicators indicators, Territories territories, Clock clock) {
        this.database = database;
        this.imports = imports;
        this.indicators = indicators;
        this.territories = territories;
        this.clock = clock;
    }

    /** Answers the cells that cannot be taken; when there is none, the file is in. */
    @Transactional
    List<RefusedCell> take(String fileName, byte[] content, String importedBy) throws IOException, SQLException {
        var catalogue = indicators.inOrder().stream().collect(toMap(Indicator::code, indicator -> indicator));
        var file = reader(catalogue)
                .read(new InputStreamReader(new ByteArrayInputStream(content), StandardCharsets.UTF_8));
        if (file.refused().isEmpty()) {
            record(fileName, sha256(content), importedBy, file.rows(), catalogue);
        }
        return file.refused();
    }

    /** Whether this very file has been taken before. */
    @Transactional
    boolean hasTaken(byte[] content) {
        return imports.has(sha256(content));
    }

    private ObservationReader reader(Map<String, Indicator> catalogue) {
        var units = catalogue.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().definition().text().unit()));
        return new ObservationReader(units, territories.codes().stream().collect(toSet()));
    }

    private void record(
            String fileName,
            String sha256,
            String importedBy,
            List<ObservationRow> rows,
            Map<String, Indicator> catalogue)
            throws SQLException {
        try (var connection = database.getConnection();
                var _ = Patience.of(connection)) {
            var staging = new ObservationStaging(connection);
            var counts = staging.stage(rows, catalogue);
            var now = clock.instant();
            var cause = new DataImport(fileName, sha256, importedBy, now, counts);
            imports.persistAndFlush(cause);
            staging.record(cause.id(), now);
        }
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
