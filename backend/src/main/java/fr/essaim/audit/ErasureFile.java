package fr.essaim.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The file of erasures, a line each, only ever added to: it lies where no restored backup of the database reaches it.
 * Several instances may share it.
 */
@ApplicationScoped
class ErasureFile {

    private final Path file;

    ErasureFile(@ConfigProperty(name = "essaim.erasure-ledger") Path file) {
        this.file = file.toAbsolutePath();
    }

    /** On the disk when this returns; one instance at a time, and one of its threads. */
    synchronized void add(List<Erasure> erasures) {
        try (var channel = open();
                var _ = channel.lock()) {
            // What was cut short by a crash stays a line of its own, that says nothing
            var start = channel.size() > 0 && !endsALine(channel) ? "\n" : "";
            var lines = erasures.stream().map(erasure -> erasure + "\n").collect(Collectors.joining());
            var bytes = ByteBuffer.wrap((start + lines).getBytes(StandardCharsets.UTF_8));
            channel.position(channel.size());
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        } catch (IOException failure) {
            throw new UncheckedIOException("The erasures cannot be written to " + file, failure);
        }
    }

    synchronized List<Erasure> all() {
        try {
            return Files.notExists(file)
                    ? List.of()
                    : Files.readAllLines(file).stream()
                            .map(Erasure::parse)
                            .flatMap(Optional::stream)
                            .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException("The erasures cannot be read from " + file, failure);
        }
    }

    private FileChannel open() throws IOException {
        Files.createDirectories(file.getParent());
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    private static boolean endsALine(FileChannel channel) throws IOException {
        var last = ByteBuffer.allocate(1);
        channel.read(last, channel.size() - 1);
        return last.get(0) == '\n';
    }
}
