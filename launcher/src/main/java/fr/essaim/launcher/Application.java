package fr.essaim.launcher;

import static java.util.Map.entry;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Essaim itself. */
final class Application {

    /** Who was erased: neither backed up nor replaced by a restore. */
    static final String ERASURES = "erasures";

    private static final Duration LIMIT = Duration.ofMinutes(5);

    private final Settings settings;
    private final Secrets secrets;
    private final Path jar;

    Application(Settings settings, Secrets secrets, Path jar) {
        this.settings = settings;
        this.secrets = secrets;
        this.jar = jar.toAbsolutePath();
    }

    Child start(Children children) {
        return children.start(
                Program.of("Essaim", "essaim", command(), environment(settings, secrets, settings.port())));
    }

    void await(Children children, Child child, Instant since) {
        var health = URI.create(settings.url() + "/q/health/ready");
        children.await(child, since, LIMIT, () -> Http.answersOk(health));
    }

    private List<String> command() {
        // The last two allow what its libraries do; without them each start prints warnings.
        var words = new ArrayList<>(List.of(
                Program.java(),
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        var cache = jar.resolveSibling("app.aot");
        if (Files.exists(cache)) {
            words.add("-XX:AOTCache=" + cache);
        }
        words.add("-jar");
        words.add(jar.toString());
        return words;
    }

    static Map<String, String> environment(Settings settings, Secrets secrets, int port) {
        return Map.ofEntries(
                entry("QUARKUS_HTTP_HOST", "127.0.0.1"),
                entry("QUARKUS_HTTP_PORT", String.valueOf(port)),
                entry("ESSAIM_URL", settings.url()),
                entry("ESSAIM_KEYCLOAK_URL", settings.keycloakUrl()),
                entry("ESSAIM_DB_URL", settings.databaseUrl("essaim")),
                entry("ESSAIM_DB_USER", "essaim"),
                entry("ESSAIM_DB_PASSWORD", secrets.get(Secret.DATABASE_ESSAIM)),
                entry("ESSAIM_DB_OWNER_PASSWORD", secrets.get(Secret.DATABASE_ESSAIM_OWNER)),
                entry("ESSAIM_WEB_SECRET", secrets.get(Secret.KEYCLOAK_CLIENT_WEB)),
                entry("ESSAIM_COOKIE_SECRET", secrets.get(Secret.ESSAIM_COOKIE)),
                // Beside the database, never with it: a restored backup learns from it whom to erase again
                entry(
                        "ESSAIM_ERASURE_LEDGER",
                        settings.data().resolve(ERASURES).toAbsolutePath().toString()),
                entry("ESSAIM_DEMONSTRATION", "true"));
    }
}
