package fr.essaim;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A real PostgreSQL for the tests, empty at first. */
public class Database implements QuarkusTestResourceLifecycleManager {

    private @Nullable EmbeddedPostgres server;

    @Override
    public Map<String, String> start() {
        try {
            server = EmbeddedPostgres.builder().start();
            return Map.of("essaim.db.url", server.getJdbcUrl("postgres", "postgres"), "essaim.db.user", "postgres");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void stop() {
        try {
            Objects.requireNonNull(server).close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
