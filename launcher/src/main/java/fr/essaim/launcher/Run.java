package fr.essaim.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** One run of Essaim with all it needs, from the first process started to the last one stopped. */
final class Run {

    private final Settings settings;
    private final Path realm;
    private final Path jar;
    private final Path built;

    Run(Settings settings, Path root) {
        this.settings = settings;
        this.realm = root.resolve("keycloak/essaim-realm.json");
        this.jar = root.resolve("backend/target/quarkus-app/quarkus-run.jar");
        this.built = root.resolve("launcher/target");
    }

    void untilStopped() {
        refuseMissing(realm, "run `make run` from the repository's root");
        refuseMissing(jar, "run `make build`");
        try (var _ = DataLock.take(settings.data(), settings.url())) {
            var records = new ProcessRecords(settings.data().resolve("processes"));
            records.stopLeftovers();
            Ports.refuseBusy(settings);
            var children = new Children(settings.data().resolve("logs"), records);
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> stop(children)));
            try {
                start(children);
                children.watch();
            } catch (RuntimeException failure) {
                // When we were asked to stop, children that end are no failure.
                if (children.stop()) {
                    throw failure;
                }
            }
        }
    }

    private void start(Children children) {
        var secrets = Secrets.of(settings.data());
        var keycloak = new Keycloak(settings, secrets, Keycloak.homeUnder(built.resolve("keycloak")));
        var application = new Application(settings, secrets, jar);
        keycloak.build(children);
        new Postgresql(settings, secrets, PostgresqlBinaries.unpackedUnder(built.resolve("postgresql")))
                .start(children);

        var since = Instant.now();
        Console.say("Keycloak and Essaim … starting");
        // Side by side, for it is faster: Essaim looks for Keycloak again at the first request that needs it.
        var signIn = keycloak.start(children, realm);
        var essaim = application.start(children);
        keycloak.await(children, signIn, since);
        new WebClient(settings, secrets).followTheAddress();
        application.await(children, essaim, since);
        Console.say(Welcome.words(settings));
    }

    /** On Ctrl-C or SIGTERM. Ends the process with 0, for a stop that was asked for is no error. */
    private static void stop(Children children) {
        if (children.stop()) {
            Console.say("Stopped.");
            Runtime.getRuntime().halt(0);
        }
    }

    private static void refuseMissing(Path file, String cure) {
        if (Files.notExists(file)) {
            throw new Refusal("%s is missing: %s.".formatted(file, cure));
        }
    }
}
