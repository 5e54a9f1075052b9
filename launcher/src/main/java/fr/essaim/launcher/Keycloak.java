package fr.essaim.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keycloak over its own database, with the realm, the demonstration accounts and the theme of {@code keycloak/}. */
final class Keycloak {

    static final String LAUNCHER_CLIENT = "essaim-launcher";

    private static final String NAME = "Keycloak";
    private static final Duration LIMIT = Duration.ofMinutes(5);

    /** As in bin/kc.sh, which is not used to start: it stays the parent of java, and signals would reach it first. */
    private static final List<String> JVM = List.of(
            "-Xms64m",
            "-Xmx512m",
            "-XX:MetaspaceSize=96M",
            "-XX:MaxMetaspaceSize=256m",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "-Dstdout.encoding=UTF-8",
            "-Dstderr.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Dquarkus-log-max-startup-records=10000",
            "-Dpicocli.disable.closures=true",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    /** Has a change of the theme show at once. */
    static final List<String> LIVE_THEME =
            List.of("--spi-theme--cache-themes=false", "--spi-theme--cache-templates=false");

    private static final List<String> BUILD = List.of("build", "--db=postgres", "--health-enabled=true");

    private final Settings settings;
    private final Secrets secrets;
    private final Path home;
    private final Path sources;

    Keycloak(Settings settings, Secrets secrets, Path home, Path sources) {
        this.settings = settings;
        this.secrets = secrets;
        this.home = home.toAbsolutePath();
        this.sources = sources.toAbsolutePath();
    }

    /** The one version that the build unpacked. */
    static Path homeUnder(Path parent) {
        try (var folders = Files.newDirectoryStream(parent, "keycloak-*")) {
            var homes = new ArrayList<Path>();
            folders.forEach(homes::add);
            if (homes.size() == 1) {
                return homes.getFirst();
            }
            throw new Refusal("%s holds %d versions of Keycloak instead of one: run `make clean build`."
                    .formatted(parent, homes.size()));
        } catch (IOException _) {
            throw new Refusal("%s is missing: run `make build`.".formatted(parent));
        }
    }

    /** Fixes the options of build time, once: starts are faster for it. */
    void build(Children children) {
        var marker = home.resolve("built-with");
        var options = String.join(" ", BUILD);
        try {
            if (Files.exists(marker) && Files.readString(marker).equals(options)) {
                return;
            }
            var since = Instant.now();
            Console.say("Keycloak … being prepared, once");
            children.run(Program.of("Keycloak's build", "keycloak-build", command(BUILD), Map.of()));
            Files.writeString(marker, options);
            Console.say("Keycloak … prepared in %d s"
                    .formatted(Duration.between(since, Instant.now()).toSeconds()));
        } catch (IOException failure) {
            throw new Refusal("%s cannot be written: %s.".formatted(marker, failure));
        }
    }

    Child start(Children children, MailCatcher mails, List<String> more) {
        forgetTheme();
        offerForImport("essaim-realm.json");
        offerForImport("essaim-users-0.json");
        return children.start(Program.of(NAME, "keycloak", command(options(more)), environment(mails)));
    }

    /** The file that says what the realm is. */
    Path realm() {
        return sources.resolve("essaim-realm.json");
    }

    void await(Children children, Child child, Instant since) {
        var health = URI.create("http://127.0.0.1:%d/health/ready".formatted(settings.managementPort()));
        children.await(child, since, LIMIT, () -> Http.answersOk(health));
    }

    private List<String> options(List<String> more) {
        var options = new ArrayList<>(List.of(
                "start",
                "--optimized",
                "--cache=local",
                "--import-realm",
                "--hostname=" + settings.keycloakUrl(),
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + settings.keycloakPort(),
                "--http-management-port=" + settings.managementPort(),
                "--db-url=" + settings.databaseUrl("keycloak"),
                "--db-username=keycloak",
                "--db-pool-max-size=20",
                // Read where it is written, and asked for anew: a change shows at the next start.
                "--spi-theme--folder--dir=" + sources.resolve("themes"),
                "--spi-theme--static-max-age=-1",
                "--log-console-color=false",
                // Our own impatience would fill the log.
                "--log-level=INFO,io.smallrye.health:ERROR"));
        options.addAll(more);
        return options;
    }

    /** Secrets come this way: the words of a command can be read by every user of the machine. */
    private Map<String, String> environment(MailCatcher mails) {
        var variables = new HashMap<>(Map.of(
                "ESSAIM_SMTP_HOST", "127.0.0.1",
                "ESSAIM_SMTP_PORT", String.valueOf(mails.port()),
                "ESSAIM_SMTP_FROM", Demonstration.MAIL_SENDER,
                "ESSAIM_SMTP_STARTTLS", "false",
                "ESSAIM_SMTP_AUTH", "false",
                "ESSAIM_SMTP_USER", "none",
                "ESSAIM_SMTP_PASSWORD", "none"));
        variables.putAll(Map.of(
                "KC_DB_PASSWORD", secrets.get(Secret.DATABASE_KEYCLOAK),
                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.get(Secret.KEYCLOAK_ADMIN),
                "KC_BOOTSTRAP_ADMIN_CLIENT_ID", LAUNCHER_CLIENT,
                "KC_BOOTSTRAP_ADMIN_CLIENT_SECRET", secrets.get(Secret.KEYCLOAK_CLIENT_LAUNCHER),
                // What the realm's file leaves open.
                "ESSAIM_URL", settings.url(),
                "ESSAIM_WEB_SECRET", secrets.get(Secret.KEYCLOAK_CLIENT_WEB),
                "ESSAIM_INTEGRATION_SECRET", Demonstration.INTEGRATION_SECRET,
                "ESSAIM_DEMO_PASSWORD", Demonstration.PASSWORD,
                // Theirs is to be typed all day long.
                "ESSAIM_PASSWORD_LENGTH", String.valueOf(Demonstration.PASSWORD.length())));
        // A connection that broke with the database is found out before somebody signs in over it.
        variables.put("QUARKUS_DATASOURCE_JDBC_VALIDATE_ON_BORROW", "true");
        return variables;
    }

    private List<String> command(List<String> arguments) {
        var words = new ArrayList<String>();
        words.add(Program.java());
        words.addAll(JVM);
        words.add("-Dkc.home.dir=" + home);
        words.add("-Djboss.server.config.dir=" + home.resolve("conf"));
        words.add("-cp");
        words.add(home.resolve("lib/quarkus-run.jar").toString());
        words.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        words.addAll(arguments);
        return words;
    }

    /** Keycloak keeps compressed copies by its own version: the theme's would outlive a change. */
    private void forgetTheme() {
        try {
            Folders.delete(home.resolve("data/tmp/kc-gzip-cache"));
        } catch (IOException failure) {
            throw new Refusal("Keycloak's copies of the theme cannot be removed: %s.".formatted(failure));
        }
    }

    private void offerForImport(String name) {
        try {
            var folder = Files.createDirectories(home.resolve("data/import"));
            Files.copy(sources.resolve(name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new Refusal("%s cannot be offered to Keycloak: %s.".formatted(sources.resolve(name), failure));
        }
    }
}
