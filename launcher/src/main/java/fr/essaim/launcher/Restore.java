package fr.essaim.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Puts a backup in the place of the data, which are kept aside. The file of erasures stays: Essaim makes those again that
 * the backup is too old to know of.
 */
final class Restore {

    private final Settings settings;

    Restore(Settings settings) {
        this.settings = settings;
    }

    static Path folder(String chosen) {
        if (chosen.isBlank()) {
            throw new Refusal("Say from where: `make restore FROM=folder`.");
        }
        return Path.of(chosen.strip());
    }

    void from(Path backup) {
        new Manifest(backup).refuseOtherwise();
        var data = settings.data();
        try (var _ = DataLock.take(data, "restoring it")) {
            new ProcessRecords(data.resolve("processes")).stopLeftovers();
            var cluster = data.resolve(Backup.CLUSTER);
            new PostmasterFile(cluster.toAbsolutePath()).clear();
            var next = data.resolve(Backup.CLUSTER + ".new");
            Folders.delete(next);
            // All of it is on this disk before anything is replaced.
            new Cluster(backup.resolve(Backup.CLUSTER)).copyAll(next);
            keepAside(data, cluster);
            Files.copy(
                    backup.resolve(Secrets.FILE),
                    data.resolve(Secrets.FILE),
                    StandardCopyOption.COPY_ATTRIBUTES,
                    StandardCopyOption.REPLACE_EXISTING);
            Files.move(next, cluster, StandardCopyOption.ATOMIC_MOVE);
            Console.say("Restored %s to %s: `make run` starts with it.".formatted(backup, data));
        } catch (IOException failure) {
            throw new Refusal("%s was not restored: %s.".formatted(backup, failure));
        }
    }

    private static void keepAside(Path data, Path cluster) throws IOException {
        if (Files.notExists(cluster)) {
            return;
        }
        var time = Instant.now().truncatedTo(ChronoUnit.MILLIS).toString().replace(':', '-');
        var aside = data.resolve("replaced-" + time);
        Folders.createPrivately(aside);
        // The secrets first: without its secrets, a database that is still in place is refused rather than lost.
        Files.move(data.resolve(Secrets.FILE), aside.resolve(Secrets.FILE), StandardCopyOption.ATOMIC_MOVE);
        Files.move(cluster, aside.resolve(Backup.CLUSTER), StandardCopyOption.ATOMIC_MOVE);
        Console.say("What was there is kept in %s.".formatted(aside));
    }
}
