package fr.essaim.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * {@code postmaster.pid}, by which PostgreSQL knows that a cluster is in use. PostgreSQL itself clears one whose process
 * is gone, but not one whose number a stranger got since, nor a server of ours that no record tells of. We hold the data
 * folder's lock, so both can be settled here.
 */
record PostmasterFile(Path cluster) {

    void clear() {
        var file = cluster.resolve("postmaster.pid");
        if (Files.notExists(file)) {
            return;
        }
        try {
            var process = process(file);
            if (process.filter(this::serves).isPresent()) {
                new Orphan("PostgreSQL", process.get()).stop();
            } else if (process.isPresent()) {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new Refusal("%s cannot be used: %s.".formatted(file, failure));
        }
    }

    /** Where the server listens, if it runs. Its file's fourth line is the port (PostgreSQL's pidfile.h). */
    Optional<Integer> port() {
        var file = cluster.resolve("postmaster.pid");
        try {
            if (Files.notExists(file) || process(file).filter(this::serves).isEmpty()) {
                return Optional.empty();
            }
            return Files.readAllLines(file).stream().skip(3).findFirst().map(Integer::valueOf);
        } catch (IOException failure) {
            throw new Refusal("%s cannot be used: %s.".formatted(file, failure));
        }
    }

    private static Optional<ProcessHandle> process(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .findFirst()
                .filter(pid -> pid.matches("[0-9]{1,18}"))
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)));
    }

    private boolean serves(ProcessHandle process) {
        return process.info().commandLine().orElse("").contains("-D " + cluster);
    }
}
