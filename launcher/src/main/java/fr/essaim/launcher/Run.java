package fr.essaim.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** One run of Essaim with all it needs, from the first process started to the last one stopped. */
final class Run {

    private final Settings settings;
    private final Path keycloak;
    private final Path jar;
    private final Path built;

    Run(Settings settings, Path root) {
        this.settings = settings;
        this.keycloak = root.resolve("keycloak");
        this.jar = root.resolve("backend/target/quarkus-app/quarkus-run.jar");
        this.built = root.resolve("launcher/target");
    }

    void untilStopped() {
        refuseMissing(keycloak, "run `make run` from the repository's root");
        refuseMissing(jar, "run `make build`");
        try (var _ = DataLock.take(settings.data(), settings.url());
                var mails = MailCatcher.start(settings.data().resolve("mails"))) {
            var records = new ProcessRecords(settings.data().resolve("processes"));
            records.stopLeftovers();
            Ports.refuseBusy(settings);
            var children = new Children(settings.data().resolve("logs"), records);
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> stop(children)));
            try {
                start(children, mails);
                children.watch();
            } catch (RuntimeException failure) {
                // When we were asked to stop, children that end are no failure.
                if (children.stop()) {
                    throw failure;
                }
            }
        }
    }

    private void start(Children children, MailCatcher mails) {
        var secrets = Secrets.of(settings.data());
        var signIn = new Keycloak(settings, secrets, Keycloak.homeUnder(built.resolve("keycloak")), keycloak);
        var application = new Application(settings, secrets, jar);
        signIn.build(children);
        new Postgresql(settings, secrets, PostgresqlBinaries.unpackedUnder(built.resolve("postgresql")))
                .start(children);

        var since = Instant.now();
        Console.say("Keycloak and Essaim … starting");
        // Side by side, for it is faster: Essaim looks for Keycloak again at the first request that needs it.
        var server = signIn.start(children, mails);
        var essaim = application.start(children);
        signIn.await(children, server, since);
        follow(secrets, signIn.realm(), mails);
        application.await(children, essaim, since);
        Console.say(Welcome.words(settings));
    }

    /** What an import leaves alone in a realm that exists. */
    private void follow(Secrets secrets, Path realm, MailCatcher mails) {
        try {
            var admin = KeycloakAdmin.of(settings, secrets);
            new RealmSettings(admin).follow(realm, mails.port());
            new WebClient(admin).follow(settings.url());
        } catch (IOException failure) {
            throw new Refusal("Keycloak's realm cannot be brought up to date: %s.".formatted(failure.getMessage()));
        }
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
