package fr.essaim.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Both halves of Essaim from their sources, each changed file taken up at once: Quarkus' dev mode behind, Vite in front
 * at the address that people open, which hands on what is not its own.
 */
final class LiveSources {

    private static final Duration LIMIT = Duration.ofMinutes(10);

    private final Settings settings;
    private final Secrets secrets;
    private final Path root;

    LiveSources(Settings settings, Secrets secrets, Path root) {
        this.settings = settings;
        this.secrets = secrets;
        this.root = root.toAbsolutePath();
    }

    void start(Children children) {
        var since = Instant.now();
        var backend = children.start(Program.of("Essaim's backend", "essaim", quarkus(), quarkusEnvironment()));
        var frontend = children.start(Program.of("Essaim's frontend", "frontend", vite(), viteEnvironment()));
        children.await(frontend, since, LIMIT, () -> Http.answersOk(URI.create(settings.url() + "/essaim.svg")));
        var health = URI.create(settings.backendUrl() + "/q/health/ready");
        children.await(backend, since, LIMIT, () -> Http.answersOk(health));
    }

    private List<String> quarkus() {
        // `make dev` says where a Maven is that is new enough for Quarkus.
        var maven = System.getenv().getOrDefault("MAVEN", "mvn");
        return List.of(
                maven,
                "-q",
                "-ntp",
                "--file",
                root.toString(),
                "--projects",
                "backend",
                "quarkus:dev",
                "-Ddebug=false",
                "-Djvm.args=" + compilersNeeds());
    }

    /** What Maven's own settings open of the compiler to Error Prone: dev mode compiles in a process of its own. */
    private String compilersNeeds() {
        var file = root.resolve(".mvn/jvm.config");
        try {
            return Files.readString(file).strip();
        } catch (IOException failure) {
            throw new Refusal("%s cannot be read: %s.".formatted(file, failure));
        }
    }

    private Map<String, String> quarkusEnvironment() {
        var variables = new HashMap<>(Application.environment(settings, secrets, settings.backendPort()));
        variables.put("JAVA_HOME", System.getProperty("java.home"));
        variables.put("QUARKUS_ANALYTICS_DISABLED", "true");
        variables.put("QUARKUS_CONSOLE_COLOR", "false");
        return variables;
    }

    private List<String> vite() {
        var node = Executables.find("node").orElseThrow(() -> new Refusal("`make dev` needs Node.js on the PATH."));
        return List.of(
                // Its plugins look for their settings where it runs; sh replaces itself by it.
                "sh",
                "-c",
                "cd \"$0\" && exec \"$@\"",
                root.resolve("frontend").toString(),
                node,
                "node_modules/vite/bin/vite.js",
                "--host=127.0.0.1",
                "--port=" + settings.port(),
                "--strictPort",
                "--clearScreen=false");
    }

    private Map<String, String> viteEnvironment() {
        return Map.of("ESSAIM_URL", settings.backendUrl(), "NO_COLOR", "1");
    }
}
