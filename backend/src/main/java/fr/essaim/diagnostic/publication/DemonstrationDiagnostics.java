package fr.essaim.diagnostic.publication;

import fr.essaim.diagnostic.Diagnostic;
import fr.essaim.diagnostic.DiagnosticStage;
import fr.essaim.diagnostic.Diagnostics;
import fr.essaim.shared.database.Reference;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Puts the diagnostics of 2023 in place at first start, published by their guards as any other, and the one that follows
 * in Gard.
 */
@ApplicationScoped
class DemonstrationDiagnostics {

    private static final Logger LOG = Logger.getLogger(DemonstrationDiagnostics.class);
    private static final String MANAGER = "nadia.benali@ansa.example.org";
    private static final Instant PUBLISHED = Instant.parse("2023-12-21T09:00:00Z");

    private final boolean wanted;
    private final Diagnostics diagnostics;
    private final PublicationService publications;
    private final DataSource database;

    DemonstrationDiagnostics(
            @ConfigProperty(name = "essaim.demonstration-portfolio") boolean wanted,
            Diagnostics diagnostics,
            PublicationService publications,
            DataSource database) {
        this.wanted = wanted;
        this.diagnostics = diagnostics;
        this.publications = publications;
        this.database = database;
    }

    @Transactional
    void load(@Observes @Priority(Reference.DIAGNOSTICS) StartupEvent start) throws IOException, SQLException {
        try (var connection = database.getConnection()) {
            if (!wanted || !Reference.isEmpty(connection, "diagnostic")) {
                return;
            }
            run(connection, "demo/diagnostics-published.sql");
            diagnostics
                    .list("stage = ?1 order by slug", DiagnosticStage.FINALISING)
                    .forEach(this::publish);
            diagnostics.flush();
            run(connection, "demo/diagnostics-under-way.sql");
        }
        LOG.info("The demonstration's diagnostics are in place");
    }

    private void publish(Diagnostic diagnostic) {
        publications.publish(diagnostic, MANAGER, PUBLISHED);
    }

    private static void run(Connection connection, String file) throws IOException, SQLException {
        var script = new StringWriter();
        try (var text = Reference.open(file);
                var statement = connection.createStatement()) {
            text.transferTo(script);
            statement.execute(script.toString());
        }
    }
}
