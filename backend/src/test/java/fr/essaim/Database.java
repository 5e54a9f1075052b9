package fr.essaim;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A real PostgreSQL for the tests, empty at first. */
public class Database implements QuarkusTestResourceLifecycleManager {

    private static @Nullable EmbeddedPostgres server;

    @Override
    public Map<String, String> start() {
        try {
            server = EmbeddedPostgres.builder()
                    .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                    .setServerConfig("pg_stat_statements.track_utility", "off")
                    .start();
            makeRoles(server);
            return Map.of(
                    "essaim.db.url",
                    "jdbc:postgresql://localhost:%d/essaim".formatted(server.getPort()),
                    "essaim.db.user",
                    "essaim",
                    "essaim.db.owner",
                    "essaim_owner");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void makeRoles(EmbeddedPostgres server) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create role essaim_owner login");
            statement.execute("create role essaim login");
            statement.execute("create database essaim owner essaim_owner");
            statement.execute("create extension pg_stat_statements");
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

    /** Looks at what the tables hold, as a server does by itself a minute after they were filled. */
    public static void analyse() {
        inItsOwnTime("analyze");
    }

    /** Writes what no role of ours may: as whoever runs the server could, no trigger and no foreign key is asked. */
    public static void behindTheGuards(String... statements) {
        inItsOwnTime(Stream.concat(Stream.of("set session_replication_role = replica"), Stream.of(statements))
                .toArray(String[]::new));
    }

    /** Writes much: it takes as long as it takes, where the application would give up. */
    public static void inItsOwnTime(String... statements) {
        try (var connection = Objects.requireNonNull(server)
                        .getDatabase("postgres", "essaim")
                        .getConnection();
                var statement = connection.createStatement()) {
            for (var each : statements) {
                statement.execute(each);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** How many statements the application sends meanwhile; beginnings, ends and the driver's own questions do not count. */
    static long statementsDuring(Runnable work) {
        try (var connection =
                        Objects.requireNonNull(server).getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select pg_stat_statements_reset()");
            work.run();
            try (var rows = statement.executeQuery("select coalesce(sum(calls), 0) from pg_stat_statements "
                    + "where userid = 'essaim'::regrole and query not like '%pg_catalog%'")) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Kills one of its processes: PostgreSQL ends all connections and recovers. */
    public static void crash() throws IOException, InterruptedException {
        signal("-KILL", backends().getFirst());
    }

    /** Stops all that it does, without a word to those who wait. */
    public static void freeze() throws IOException, InterruptedException {
        signal("-STOP", everyProcess());
    }

    public static void thaw() throws IOException, InterruptedException {
        signal("-CONT", everyProcess());
    }

    private static List<String> backends() {
        try (var connection =
                        Objects.requireNonNull(server).getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select pid from pg_stat_activity where datname = 'essaim' order by pid")) {
            var pids = new ArrayList<String>();
            while (rows.next()) {
                pids.add(rows.getString(1));
            }
            return pids;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String[] everyProcess() {
        var port = "-p " + Objects.requireNonNull(server).getPort();
        var main = ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").contains("postgres")
                        && process.info().commandLine().orElse("").contains(port))
                .findFirst()
                .orElseThrow();
        return Stream.concat(Stream.of(main), main.descendants())
                .map(process -> String.valueOf(process.pid()))
                .toArray(String[]::new);
    }

    private static void signal(String signal, String... pids) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("kill", signal));
        command.addAll(List.of(pids));
        new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
