package fr.essaim.indicator.imports;

import fr.essaim.shared.database.Reference;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Loads the demonstration's real figures at first start, by the same way as anybody's file. */
@ApplicationScoped
class DemonstrationFigures {

    private static final Logger LOG = Logger.getLogger(DemonstrationFigures.class);
    private static final String FILE = "observations.csv";

    private final boolean wanted;
    private final ImportService imports;

    DemonstrationFigures(@ConfigProperty(name = "essaim.demonstration") boolean wanted, ImportService imports) {
        this.wanted = wanted;
        this.imports = imports;
    }

    void load(@Observes @Priority(Reference.FIGURES) StartupEvent start) throws IOException {
        if (!wanted) {
            return;
        }
        if (imports.take(FILE, content(), "demonstration")) {
            LOG.info("The demonstration's figures are in place");
        }
    }

    private byte[] content() throws IOException {
        try (var file = getClass().getClassLoader().getResourceAsStream("demo/" + FILE)) {
            return Objects.requireNonNull(file, FILE).readAllBytes();
        }
    }
}
