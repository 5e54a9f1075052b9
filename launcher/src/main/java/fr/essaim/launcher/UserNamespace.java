package fr.essaim.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** PostgreSQL refuses to run as root: in a user namespace of its own it is nobody, and yet owns the same files. */
final class UserNamespace {

    private static final String REFUSAL =
            "PostgreSQL refuses to run as root, and `unshare -U`, our way around it, fails here"
                    + " (%s): run `make run` as an ordinary user.";

    private UserNamespace() {}

    /** unshare replaces itself by the command: the pid stays the command's. */
    static List<String> aroundIfRoot(List<String> command) {
        if (!isRoot()) {
            return command;
        }
        var unshare =
                Executables.find("unshare").orElseThrow(() -> new Refusal(REFUSAL.formatted("it is not installed")));
        tryOut(unshare);
        var words = new ArrayList<>(List.of(unshare, "-U"));
        words.addAll(command);
        return words;
    }

    private static boolean isRoot() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException _) {
            return "root".equals(System.getProperty("user.name"));
        }
    }

    private static void tryOut(String unshare) {
        try {
            var trial = new ProcessBuilder(unshare, "-U", "true")
                    .redirectErrorStream(true)
                    .start();
            var words = new String(trial.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (trial.onExit().join().exitValue() != 0) {
                throw new Refusal(REFUSAL.formatted(words.strip()));
            }
        } catch (IOException failure) {
            throw new Refusal(REFUSAL.formatted(failure.getMessage()));
        }
    }
}
