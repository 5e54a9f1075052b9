package fr.essaim.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Collectors;

/** The log of one process: a new file at each start, the one before kept as {@code .1}. */
record LogFile(Path path) {

    private static final int TAIL_LINES = 20;
    private static final int TAIL_BYTES = 16_384;

    static LogFile fresh(Path folder, String name) {
        try {
            Files.createDirectories(folder);
            var path = folder.resolve(name + ".log");
            if (Files.exists(path)) {
                Files.move(path, folder.resolve(name + ".log.1"), StandardCopyOption.REPLACE_EXISTING);
            }
            Files.createFile(path);
            return new LogFile(path);
        } catch (IOException failure) {
            throw new Refusal("The log folder %s cannot be written: %s.".formatted(folder, failure));
        }
    }

    /** The last lines, which usually say why a process stopped. */
    String tail() {
        try (var file = Files.newByteChannel(path)) {
            file.position(Math.max(0, file.size() - TAIL_BYTES));
            var bytes = java.nio.ByteBuffer.allocate(TAIL_BYTES);
            while (bytes.hasRemaining() && file.read(bytes) >= 0) {}
            var lines = StandardCharsets.UTF_8
                    .decode(bytes.flip())
                    .toString()
                    .lines()
                    .toList();
            return lines.stream().skip(Math.max(0, lines.size() - TAIL_LINES)).collect(Collectors.joining("\n"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
