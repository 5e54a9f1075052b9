package fr.essaim.launcher;

import java.util.concurrent.TimeUnit;

/** A process that an earlier launcher started and did not live to stop. */
record Orphan(String name, ProcessHandle process) {

    private static final int PATIENCE_SECONDS = 10;

    void stop() {
        Console.say(
                "%s … still running since an earlier start (process %d): stopping it".formatted(name, process.pid()));
        process.destroy();
        if (!gone()) {
            process.destroyForcibly();
            gone();
        }
    }

    private boolean gone() {
        return process.onExit()
                .thenApply(_ -> true)
                .completeOnTimeout(false, PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
    }
}
