package fr.essaim.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/** The children of the running launcher, on disk: what a killed one left behind is found and stopped by the next. */
record ProcessRecords(Path file) {

    void write(List<ProcessRecord> records) {
        try {
            var next = file.resolveSibling("processes.new");
            Files.write(next, records.stream().map(ProcessRecord::toString).toList());
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new Refusal("%s cannot be written: %s.".formatted(file, failure));
        }
    }

    /** Last started first, as in an orderly stop. */
    void stopLeftovers() {
        read().reversed()
                .forEach(left -> left.stillRunning().ifPresent(process -> new Orphan(left.name(), process).stop()));
    }

    List<ProcessRecord> read() {
        if (Files.notExists(file)) {
            return List.of();
        }
        try {
            return Files.readAllLines(file).stream()
                    .map(ProcessRecord::parse)
                    .flatMap(Optional::stream)
                    .toList();
        } catch (IOException failure) {
            throw new Refusal("%s cannot be read: %s.".formatted(file, failure));
        }
    }
}
