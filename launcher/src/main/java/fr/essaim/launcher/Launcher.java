package fr.essaim.launcher;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;

/** {@code make run} and {@code make reset}: started from the repository's root, it finds everything from there. */
public final class Launcher {

    private Launcher() {}

    public static void main(String[] arguments) {
        try {
            var settings = Settings.of(System.getenv());
            switch (String.join(" ", arguments)) {
                case "" -> new Run(settings, Path.of("")).untilStopped();
                case "reset" -> Reset.of(settings);
                default -> throw new Refusal("The launcher knows no argument, or `reset`.");
            }
        } catch (Refusal refusal) {
            Console.complain(refusal.words());
            System.exit(1);
        } catch (CancellationException _) {
            // Asked to stop: the shutdown hook does it and ends the process.
        }
    }
}
