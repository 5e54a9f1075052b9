package fr.essaim.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Removes what runs have left in the data folder, and nothing else that may be in it. */
final class Reset {

    private static final List<String> OURS = List.of(
            "postgresql",
            "postgresql.new",
            "postgresql.password",
            "logs",
            "mails",
            Application.ERASURES,
            Secrets.FILE,
            Secrets.FILE + ".new",
            "processes",
            "processes.new",
            "lock");

    private Reset() {}

    static void of(Settings settings) {
        var data = settings.data();
        if (Files.notExists(data)) {
            Console.say("%s does not exist: nothing to remove.".formatted(data));
            return;
        }
        try (var _ = DataLock.take(data, "resetting it")) {
            new ProcessRecords(data.resolve("processes")).stopLeftovers();
            new PostmasterFile(data.resolve("postgresql").toAbsolutePath()).clear();
            for (var name : OURS) {
                Folders.delete(data.resolve(name));
            }
            if (isEmpty(data)) {
                Files.delete(data);
            }
            Console.say("%s was emptied of what Essaim had put there.".formatted(data));
        } catch (IOException failure) {
            throw new Refusal("%s cannot be removed: %s.".formatted(data, failure));
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }
}
