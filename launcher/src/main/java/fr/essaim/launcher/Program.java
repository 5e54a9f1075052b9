package fr.essaim.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A command to run as a child: its log's name, its environment beyond ours, and how it is asked to stop. */
record Program(String name, String log, List<String> command, Map<String, String> environment, String stopSignal) {

    static Program of(String name, String log, List<String> command, Map<String, String> environment) {
        return new Program(name, log, command, environment, "TERM");
    }

    Program stoppedBy(String signal) {
        return new Program(name, log, command, environment, signal);
    }

    /** The Java this launcher itself runs on. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /**
     * The process in a session of its own, so that Ctrl-C in the terminal reaches the launcher alone, which then stops
     * its children in order. setsid replaces itself by the command: the pid stays the child's.
     */
    ProcessBuilder detached() {
        var words = new ArrayList<String>();
        Executables.find("setsid").ifPresent(words::add);
        words.addAll(command);
        var builder = new ProcessBuilder(words);
        // Settings meant for another Keycloak or PostgreSQL must not reach ours.
        builder.environment().keySet().removeIf(key -> key.startsWith("KC_") || key.startsWith("PG"));
        builder.environment().putAll(environment);
        return builder;
    }
}
