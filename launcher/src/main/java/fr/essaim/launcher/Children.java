package fr.essaim.launcher;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** The processes that run, in the order they started; they stop in the opposite order. */
final class Children {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final Path logs;
    private final ProcessRecords records;
    private final List<Child> running = new ArrayList<>();
    private boolean stopping;

    Children(Path logs, ProcessRecords records) {
        this.logs = logs;
        this.records = records;
    }

    synchronized Child start(Program program) {
        if (stopping) {
            throw new CancellationException();
        }
        var log = LogFile.fresh(logs, program.log());
        try {
            var process = program.detached()
                    .redirectInput(new File("/dev/null"))
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.to(log.path().toFile()))
                    .start();
            var child = new Child(program, process, log);
            running.add(child);
            record();
            return child;
        } catch (IOException failure) {
            throw new Refusal("%s cannot be started: %s.".formatted(program.name(), failure.getMessage()));
        }
    }

    /** Runs a command to its end, which must be a good one. */
    void run(Program program) {
        var child = start(program);
        child.process().onExit().join();
        if (child.process().exitValue() != 0) {
            throw child.stoppedAlone();
        }
        forget(child);
    }

    /** Waits until a child is ready, for as long as it and all others run. */
    void await(Child child, Instant since, Duration limit, BooleanSupplier ready) {
        while (!ready.getAsBoolean()) {
            refuseStopped();
            if (Duration.between(since, Instant.now()).compareTo(limit) > 0) {
                throw child.notReadyAfter(limit.toSeconds());
            }
            pause();
        }
        refuseStopped();
        Console.ready(child.name(), Duration.between(since, Instant.now()));
    }

    /** Returns only by the refusal that names the first child to stop. */
    void watch() {
        while (true) {
            refuseStopped();
            pause();
        }
    }

    /** Stops everything, last started first. True for the one caller that did it, false once it is done. */
    synchronized boolean stop() {
        if (stopping) {
            return false;
        }
        stopping = true;
        running.reversed().forEach(Child::stop);
        running.clear();
        record();
        return true;
    }

    private synchronized void refuseStopped() {
        if (stopping) {
            throw new CancellationException();
        }
        running.stream().filter(child -> !child.process().isAlive()).findFirst().ifPresent(child -> {
            throw child.stoppedAlone();
        });
    }

    private synchronized void forget(Child child) {
        running.remove(child);
        record();
    }

    private void record() {
        records.write(running.stream()
                .map(child -> ProcessRecord.of(child.process().toHandle(), child.name()))
                .flatMap(Optional::stream)
                .toList());
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }
}
