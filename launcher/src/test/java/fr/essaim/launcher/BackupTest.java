package fr.essaim.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a real PostgreSQL, the one of {@code make run}. */
class BackupTest {

    @TempDir
    Path folder;

    private Settings settings;
    private Children children;

    @BeforeEach
    void startPostgresql() throws IOException {
        settings = settings("data");
        children = start(settings);
    }

    @AfterEach
    void stopPostgresql() {
        children.stop();
    }

    @Test
    void whatWasCommittedBeforeIsThereAndWhatIsWrittenMeanwhileIsWholeOrAbsent() throws Exception {
        execute(settings, "create table entry (id bigint primary key)", "create table mirror (id bigint primary key)");
        var stop = new AtomicBoolean();
        var committed = new AtomicLong();
        var writer = CompletableFuture.runAsync(() -> write(stop, committed));
        while (committed.get() < 200) {
            Thread.onSpinWait();
        }
        var before = committed.get();

        new Backup(settings.withDatabasePort(1)).to(folder.resolve("backup"));

        var after = committed.get();
        stop.set(true);
        writer.join();
        children.stop();
        var elsewhere = settings("elsewhere");
        new Restore(elsewhere).from(folder.resolve("backup"));
        children = start(elsewhere);
        var restored = number(elsewhere, "select count(*) from entry");
        assertThat(after).isGreaterThan(before);
        assertThat(restored).isBetween(before, after + 1);
        assertThat(number(elsewhere, "select max(id) from entry")).isEqualTo(restored);
        assertThat(number(elsewhere, "select count(*) from entry join mirror using (id)"))
                .isEqualTo(restored);
        assertThat(number(elsewhere, "select count(*) from mirror")).isEqualTo(restored);
    }

    @Test
    void aRestoreWaitsUntilEssaimIsStoppedAndKeepsWhatItReplaces() throws Exception {
        execute(settings, "create table entry (id bigint primary key)", "insert into entry values (1)");
        new Backup(settings).to(folder.resolve("backup"));
        execute(settings, "insert into entry values (2)");

        try (var _ = DataLock.take(settings.data(), settings.url())) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> new Restore(settings).from(folder.resolve("backup")))
                    .withMessageStartingWith("Essaim already runs over");
        }
        children.stop();
        new Restore(settings).from(folder.resolve("backup"));

        children = start(settings);
        assertThat(number(settings, "select count(*) from entry")).isEqualTo(1);
        try (var aside = Files.list(settings.data())) {
            assertThat(aside.filter(entry -> entry.getFileName().toString().startsWith("replaced-")))
                    .singleElement()
                    .satisfies(kept ->
                            assertThat(kept.resolve("postgresql/PG_VERSION")).exists());
        }
    }

    @Test
    void whoWasErasedSinceTheBackupIsStillKnownAfterTheRestore() throws Exception {
        var ledger = Path.of(Application.environment(settings, Secrets.of(settings.data()), 1)
                .get("ESSAIM_ERASURE_LEDGER"));
        Files.writeString(ledger, "2026-11-20T10:00:00Z CONTACT 019a1b2c-3d4e-7f50-8a6b-7c8d9e0f1a2b\n");
        var backup = folder.resolve("backup");
        new Backup(settings).to(backup);
        Files.writeString(
                ledger,
                "2026-11-21T10:00:00Z CONTACT 019a1b2c-3d4e-7f50-8a6b-7c8d9e0f1a2c\n",
                StandardOpenOption.APPEND);
        children.stop();

        new Restore(settings).from(backup);

        assertThat(Files.readAllLines(ledger)).hasSize(2);
        assertThat(backup.resolve(Application.ERASURES)).doesNotExist();
    }

    @Test
    void aStoppedEssaimIsBackedUpToo() throws Exception {
        execute(settings, "create table entry (id bigint primary key)", "insert into entry values (1)");
        children.stop();

        new Backup(settings).to(folder.resolve("backup"));

        var elsewhere = settings("elsewhere");
        new Restore(elsewhere).from(folder.resolve("backup"));
        children = start(elsewhere);
        assertThat(number(elsewhere, "select count(*) from entry")).isEqualTo(1);
    }

    @Test
    void aBackupThatWasCutOrDamagedIsRefusedAndNothingReplaced() throws IOException {
        var backup = folder.resolve("backup");
        new Backup(settings).to(backup);
        children.stop();
        var version = backup.resolve("postgresql/PG_VERSION");

        Files.writeString(version, "17");
        refuses(backup, "is damaged: postgresql/PG_VERSION is missing or not what was backed up");
        Files.delete(version);
        refuses(backup, "is damaged: postgresql/PG_VERSION is missing");
        Files.delete(backup.resolve("manifest"));
        refuses(backup, "is no complete backup");
        assertThat(settings.data().resolve("postgresql/PG_VERSION")).exists();
    }

    @Test
    void aBackupNeverOverwrites() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new Backup(settings).to(folder))
                .withMessageContaining("is there already");
    }

    private void refuses(Path backup, String words) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new Restore(settings).from(backup))
                .withMessageContaining(words);
    }

    private void write(AtomicBoolean stop, AtomicLong committed) {
        try (var connection = connect(settings)) {
            connection.setAutoCommit(false);
            while (!stop.get()) {
                var id = committed.get() + 1;
                try (var statement = connection.createStatement()) {
                    statement.execute("insert into entry values (" + id + ")");
                    statement.execute("insert into mirror values (" + id + ")");
                }
                connection.commit();
                committed.set(id);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private Settings settings(String name) throws IOException {
        try (var port = new ServerSocket(0)) {
            return new Settings(1, 2, 3, port.getLocalPort(), folder.resolve(name));
        }
    }

    private static Children start(Settings settings) throws IOException {
        Files.createDirectories(settings.data());
        var children = new Children(
                settings.data().resolve("logs"),
                new ProcessRecords(settings.data().resolve("processes")));
        new Postgresql(
                        settings,
                        Secrets.of(settings.data()),
                        PostgresqlBinaries.unpackedUnder(Path.of("target/postgresql")))
                .start(children);
        return children;
    }

    private static Connection connect(Settings settings) throws SQLException {
        return DriverManager.getConnection(
                settings.databaseUrl("essaim"),
                "essaim_owner",
                Secrets.of(settings.data()).get(Secret.DATABASE_ESSAIM_OWNER));
    }

    private static void execute(Settings settings, String... statements) throws SQLException {
        try (var connection = connect(settings);
                var statement = connection.createStatement()) {
            for (var words : statements) {
                statement.execute(words);
            }
        }
    }

    private static long number(Settings settings, String query) throws SQLException {
        try (var connection = connect(settings);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
