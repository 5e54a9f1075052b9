package fr.essaim.launcher;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;

/** What {@code make run}, {@code dev}, {@code backup}, {@code restore} and {@code reset} call: started from the repository's root, it finds everything from there. */
public final class Launcher {

    private Launcher() {}

    public static void main(String[] arguments) {
        try {
            var settings = Settings.of(System.getenv());
            switch (String.join(" ", arguments)) {
                case "" -> new Run(settings, Path.of("")).untilStopped();
                case "dev" -> new Run(settings, Path.of("")).liveUntilStopped();
                case "backup" -> new Backup(settings).to(Backup.folder(environment("TO")));
                case "restore" -> new Restore(settings).from(Restore.folder(environment("FROM")));
                case "reset" -> Reset.of(settings);
                default -> throw new Refusal("The launcher knows `dev`, `backup`, `restore` and `reset`, or nothing.");
            }
        } catch (Refusal refusal) {
            Console.complain(refusal.words());
            System.exit(1);
        } catch (CancellationException _) {
            // Asked to stop: the shutdown hook does it and ends the process.
        }
    }

    private static String environment(String name) {
        return System.getenv().getOrDefault(name, "");
    }
}
