package fr.essaim.diagnostic.initiative.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.essaim.shared.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Keeps what was read of a file beside its import: whole files are not for the trail of changes. */
@ApplicationScoped
class FileReadings {

    private final DataSource database;
    private final ObjectMapper json;

    FileReadings(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    void keep(UUID id, FileReading reading) {
        try (var connection = database.getConnection()) {
            Sql.update(
                    connection,
                    "update initiative_import set reading = ?::jsonb where id = ?",
                    json.writeValueAsString(reading),
                    id);
        } catch (SQLException | JsonProcessingException failed) {
            throw new IllegalStateException("What was read could not be kept", failed);
        }
    }

    FileReading of(UUID id) {
        try (var connection = database.getConnection()) {
            var kept = Sql.query(
                    connection,
                    "select reading from initiative_import where id = ?",
                    row -> row.getString("reading"),
                    id);
            return json.readValue(kept.getFirst(), FileReading.class);
        } catch (SQLException | JsonProcessingException failed) {
            throw new IllegalStateException("What was read is not to be had", failed);
        }
    }
}
