package fr.essaim.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** A PostgreSQL cluster in the data folder, on loopback TCP only, with a database for Essaim and one for Keycloak. */
final class Postgresql {

    static final String SUPERUSER = "postgres";

    /** Owns Essaim's tables and migrates them; Essaim itself works as another role, which cannot. */
    private static final String OWNER = "essaim_owner";

    private static final String NAME = "PostgreSQL";
    private static final Duration LIMIT = Duration.ofSeconds(90);

    private final Settings settings;
    private final Secrets secrets;
    private final PostgresqlBinaries binaries;
    private final Path folder;

    Postgresql(Settings settings, Secrets secrets, PostgresqlBinaries binaries) {
        this.settings = settings;
        this.secrets = secrets;
        this.binaries = binaries;
        this.folder = settings.data().toAbsolutePath().resolve("postgresql");
    }

    void start(Children children) {
        var since = Instant.now();
        if (Files.notExists(folder)) {
            create(children);
        }
        new PostmasterFile(folder).clear();
        var server = children.start(Program.of(NAME, "postgresql", UserNamespace.aroundIfRoot(serve()), Map.of())
                // To PostgreSQL, SIGTERM means to wait for every client and SIGINT to close them: we have waited.
                .stoppedBy("INT"));
        children.await(server, since, LIMIT, this::answers);
        addRole("essaim", Secret.DATABASE_ESSAIM);
        addRole(OWNER, Secret.DATABASE_ESSAIM_OWNER);
        addRole("keycloak", Secret.DATABASE_KEYCLOAK);
        addDatabase("essaim", OWNER);
        addDatabase("keycloak", "keycloak");
    }

    private void create(Children children) {
        var next = folder.resolveSibling("postgresql.new");
        var password = folder.resolveSibling("postgresql.password");
        try {
            Folders.delete(next);
            Folders.writePrivately(password, List.of(secrets.get(Secret.DATABASE_SUPERUSER)));
            children.run(Program.of(
                    "PostgreSQL's initdb", "initdb", UserNamespace.aroundIfRoot(init(next, password)), Map.of()));
            Files.move(next, folder, StandardCopyOption.ATOMIC_MOVE);
            Files.delete(password);
        } catch (IOException failure) {
            throw new Refusal("%s cannot be written: %s.".formatted(next, failure));
        }
    }

    private List<String> init(Path target, Path password) {
        return List.of(
                binaries.program("initdb"),
                "--pgdata=" + target,
                "--username=" + SUPERUSER,
                "--auth=scram-sha-256",
                "--pwfile=" + password,
                // UTF-8 by PostgreSQL's own rules: the system's locales differ from machine to machine.
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
    }

    private List<String> serve() {
        return List.of(
                binaries.program("postgres"),
                "-D",
                folder.toString(),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "port=" + settings.databasePort(),
                "-c",
                "unix_socket_directories=",
                "-c",
                "timezone=UTC",
                "-c",
                "log_timezone=UTC");
    }

    /** As the one who may do everything. */
    static Connection connect(Settings settings, Secrets secrets) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", SUPERUSER);
        properties.setProperty("password", secrets.get(Secret.DATABASE_SUPERUSER));
        properties.setProperty("connectTimeout", "2");
        properties.setProperty("loginTimeout", "5");
        return DriverManager.getConnection(settings.databaseUrl(SUPERUSER), properties);
    }

    private boolean answers() {
        try (var connection = connect(settings, secrets)) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return refuseWrongPassword(notYet);
        }
    }

    private static boolean refuseWrongPassword(SQLException failure) {
        if ("28P01".equals(failure.getSQLState())) {
            throw new Refusal(
                    "PostgreSQL does not accept the password in %s: that file and the database must be of one folder."
                            .formatted(Secrets.FILE));
        }
        return false;
    }

    /** Names and passwords are ours: letters, digits, dashes and underscores. */
    private void addRole(String name, Secret password) {
        try (var connection = connect(settings, secrets);
                var statement = connection.createStatement()) {
            if (!statement
                    .executeQuery("select 1 from pg_roles where rolname = '%s'".formatted(name))
                    .next()) {
                statement.execute("create role %s login password '%s'".formatted(name, secrets.get(password)));
            }
        } catch (SQLException failure) {
            throw new Refusal("The role %s cannot be created: %s.".formatted(name, failure.getMessage()));
        }
    }

    private void addDatabase(String name, String owner) {
        try (var connection = connect(settings, secrets);
                var statement = connection.createStatement()) {
            if (!statement
                    .executeQuery("select 1 from pg_database where datname = '%s'".formatted(name))
                    .next()) {
                statement.execute("create database %s owner %s".formatted(name, owner));
            }
        } catch (SQLException failure) {
            throw new Refusal("The database %s cannot be created: %s.".formatted(name, failure.getMessage()));
        }
    }
}
