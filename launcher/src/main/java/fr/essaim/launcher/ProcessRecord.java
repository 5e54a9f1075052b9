package fr.essaim.launcher;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A process as written down when it started. Its start tells it from a later one that got the same number. */
record ProcessRecord(long pid, Instant started, String name) {

    /** The kernel counts starts from boot, and boot as wall-clock time wavers by a second when clocks are set. */
    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(2);

    static Optional<ProcessRecord> of(ProcessHandle process, String name) {
        return process.info().startInstant().map(started -> new ProcessRecord(process.pid(), started, name));
    }

    static Optional<ProcessRecord> parse(String line) {
        var words = line.split(" ", 3);
        try {
            return words.length < 3
                    ? Optional.empty()
                    : Optional.of(new ProcessRecord(Long.parseLong(words[0]), Instant.parse(words[1]), words[2]));
        } catch (NumberFormatException | DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /** The very process that was written down, if it still runs. */
    Optional<ProcessHandle> stillRunning() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process ->
                        process.info().startInstant().filter(this::isTheStart).isPresent());
    }

    private boolean isTheStart(Instant instant) {
        return Duration.between(started, instant).abs().compareTo(CLOCK_TOLERANCE) <= 0;
    }

    @Override
    public String toString() {
        return "%d %s %s".formatted(pid, started, name);
    }
}
