package fr.essaim.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/**
 * A copy of both databases as they stand at one moment, made while Essaim runs or not: PostgreSQL's own low-level
 * backup, because the binaries we have hold no pg_dump.
 */
final class Backup {

    static final String CLUSTER = "postgresql";

    private static final Pattern FIRST_SEGMENT = Pattern.compile("START WAL LOCATION: .* \\(file ([0-9A-F]{24})\\)");

    private final Settings settings;
    private final Cluster cluster;

    Backup(Settings settings) {
        this.settings = settings;
        this.cluster = new Cluster(settings.data().toAbsolutePath().resolve(CLUSTER));
    }

    /** Into a folder that is not there yet. */
    static Path folder(String chosen) {
        return chosen.isBlank()
                ? Path.of(
                        "backups",
                        Instant.now().truncatedTo(ChronoUnit.SECONDS).toString().replace(':', '-'))
                : Path.of(chosen.strip());
    }

    void to(Path target) {
        if (Files.notExists(cluster.folder())) {
            throw new Refusal("%s holds no data to back up.".formatted(settings.data()));
        }
        if (Files.exists(target)) {
            throw new Refusal("%s is there already: a backup goes to a new folder.".formatted(target));
        }
        var since = Instant.now();
        try {
            // Only its owner may look into it: it holds personal data, and the secrets that open them.
            Files.createDirectories(target.toAbsolutePath().getParent());
            Folders.createPrivately(target);
            copy(target);
            new Manifest(target).write();
        } catch (IOException | SQLException failure) {
            throw new Refusal("The backup was not completed, and %s is of no use: %s.".formatted(target, failure));
        }
        Console.say("Backed up to %s in %.1f s. It holds personal data and secrets: keep it as you keep those."
                .formatted(target, Duration.between(since, Instant.now()).toMillis() / 1000.0));
    }

    private void copy(Path target) throws IOException, SQLException {
        var copy = target.resolve(CLUSTER);
        var port = new PostmasterFile(cluster.folder()).port();
        if (port.isPresent()) {
            copyWhileItRuns(copy, settings.withDatabasePort(port.get()));
        } else {
            try (var _ = DataLock.take(settings.data(), "backing it up")) {
                cluster.copyAll(copy);
            }
        }
        Files.copy(
                settings.data().resolve(Secrets.FILE),
                target.resolve(Secrets.FILE),
                StandardCopyOption.COPY_ATTRIBUTES);
    }

    private void copyWhileItRuns(Path copy, Settings running) throws IOException, SQLException {
        try (var connection = Postgresql.connect(running, Secrets.of(settings.data()))) {
            // Keeps the log that the copy needs; it goes with the connection, however that ends.
            one(connection, "select slot_name from pg_create_physical_replication_slot('essaim_backup', true, true)");
            one(connection, "select pg_backup_start('essaim', true)");
            cluster.copyWithoutLog(copy);
            var end = one(connection, "select labelfile, pg_walfile_name(lsn) from pg_backup_stop(false)");
            Files.writeString(copy.resolve("backup_label"), end[0]);
            var first = FIRST_SEGMENT.matcher(end[0]);
            if (!first.find()) {
                throw new IOException("PostgreSQL did not say where its log starts");
            }
            cluster.copyLog(copy, first.group(1), end[1]);
        }
    }

    private static String[] one(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            var row = new String[rows.getMetaData().getColumnCount()];
            for (var column = 0; column < row.length; column++) {
                row[column] = rows.getString(column + 1);
            }
            return row;
        }
    }
}
