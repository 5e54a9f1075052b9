package fr.essaim.launcher;

import java.net.URI;
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
        var maven = Executables.find("mvn").orElseThrow(() -> new Refusal("`make dev` needs Maven on the PATH."));
        return List.of(
                maven,
                "-q",
                "-ntp",
                "--file",
                root.toString(),
                "--projects",
                "backend",
                "quarkus:dev",
                "-Ddebug=false");
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
        var frontend = root.resolve("frontend");
        return List.of(
                node,
                frontend.resolve("node_modules/vite/bin/vite.js").toString(),
                frontend.toString(),
                "--host=127.0.0.1",
                "--port=" + settings.port(),
                "--strictPort",
                "--clearScreen=false");
    }

    private Map<String, String> viteEnvironment() {
        return Map.of("ESSAIM_URL", settings.backendUrl(), "NO_COLOR", "1");
    }
}
