package fr.essaim.project.proof;

import fr.essaim.shared.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** The bytes of documents, in the caller's transaction. */
@ApplicationScoped
class DocumentContents {

    private final DataSource database;

    DocumentContents(DataSource database) {
        this.database = database;
    }

    void keep(UUID document, byte[] content) {
        try (var connection = database.getConnection()) {
            Sql.update(
                    connection, "insert into document_content (document_id, content) values (?, ?)", document, content);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    byte[] of(UUID document) {
        try (var connection = database.getConnection()) {
            return Sql.query(
                            connection,
                            "select content from document_content where document_id = ?",
                            row -> row.getBytes(1),
                            document)
                    .getFirst();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
