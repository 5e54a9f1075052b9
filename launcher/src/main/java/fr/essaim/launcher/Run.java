package fr.essaim.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;

/** One run of Essaim with all it needs, from the first process started to the last one stopped. */
final class Run {

    private final Settings settings;
    private final Path keycloak;
    private final Path jar;
    private final Path built;
    private final Path root;

    Run(Settings settings, Path root) {
        this.settings = settings;
        this.keycloak = root.resolve("keycloak");
        this.jar = root.resolve("backend/target/quarkus-app/quarkus-run.jar");
        this.root = root;
        this.built = root.resolve("launcher/target");
    }

    void untilStopped() {
        refuseMissing(jar, "run `make build`");
        untilStopped(this::startBuilt);
    }

    /** The same around the sources, which are taken up as they change. */
    void liveUntilStopped() {
        untilStopped(this::startSources);
    }

    private void untilStopped(BiConsumer<Children, MailCatcher> start) {
        refuseMissing(keycloak, "start from the repository's root");
        try (var _ = DataLock.take(settings.data(), settings.url());
                var mails = MailCatcher.start(settings.data().resolve("mails"))) {
            var records = new ProcessRecords(settings.data().resolve("processes"));
            records.stopLeftovers();
            Ports.refuseBusy(settings);
            var children = new Children(settings.data().resolve("logs"), records);
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> stop(children)));
            try {
                start.accept(children, mails);
                children.watch();
            } catch (RuntimeException failure) {
                // When we were asked to stop, children that end are no failure.
                if (children.stop()) {
                    throw failure;
                }
            }
        }
    }

    private void startBuilt(Children children, MailCatcher mails) {
        var secrets = Secrets.of(settings.data());
        var signIn = signIn(secrets);
        var application = new Application(settings, secrets, jar);
        signIn.build(children);
        startPostgresql(children, secrets);

        var since = Instant.now();
        Console.say("Keycloak and Essaim … starting");
        // Side by side, for it is faster: Essaim looks for Keycloak again at the first request that needs it.
        var server = signIn.start(children, mails, List.of());
        var essaim = application.start(children);
        signIn.await(children, server, since);
        follow(secrets, signIn.realm(), mails);
        application.await(children, essaim, since);
        Console.say(Welcome.words(settings));
    }

    private void startSources(Children children, MailCatcher mails) {
        var secrets = Secrets.of(settings.data());
        var signIn = signIn(secrets);
        signIn.build(children);
        startPostgresql(children, secrets);

        var since = Instant.now();
        Console.say(
                "Keycloak and Essaim … starting; logs are in " + settings.data().resolve("logs"));
        var server = signIn.start(children, mails, Keycloak.LIVE_THEME);
        new LiveSources(settings, secrets, root).start(children);
        signIn.await(children, server, since);
        follow(secrets, signIn.realm(), mails);
        Console.say(Welcome.words(settings));
    }

    private Keycloak signIn(Secrets secrets) {
        return new Keycloak(settings, secrets, Keycloak.homeUnder(built.resolve("keycloak")), keycloak);
    }

    private void startPostgresql(Children children, Secrets secrets) {
        new Postgresql(settings, secrets, PostgresqlBinaries.unpackedUnder(built.resolve("postgresql")))
                .start(children);
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
