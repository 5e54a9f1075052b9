package fr.essaim.launcher;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** A running process of ours and its log. */
record Child(Program program, Process process, LogFile log) {

    private static final int PATIENCE_SECONDS = 10;

    String name() {
        return program.name();
    }

    /** Asks the process to stop, and kills it when it does not in time. */
    void stop() {
        if (process.isAlive()) {
            ask();
        }
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                Console.say("%s … did not stop within %d s: killed".formatted(name(), PATIENCE_SECONDS));
                process.destroyForcibly().waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
        } catch (InterruptedException _) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    Refusal stoppedAlone() {
        return new Refusal("%s stopped by itself (exit code %d). The end of %s:%n%n%s"
                .formatted(
                        name(),
                        process.exitValue(),
                        log.path(),
                        log.tail().indent(4).stripTrailing()));
    }

    Refusal notReadyAfter(long seconds) {
        return new Refusal("%s was not ready after %d s. The end of %s:%n%n%s"
                .formatted(name(), seconds, log.path(), log.tail().indent(4).stripTrailing()));
    }

    private void ask() {
        if (program.stopSignal().equals("TERM")) {
            process.destroy();
            return;
        }
        try {
            new ProcessBuilder("sh", "-c", "kill -%s %d".formatted(program.stopSignal(), process.pid())).start();
        } catch (IOException _) {
            process.destroy();
        }
    }
}
