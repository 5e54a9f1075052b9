package fr.essaim.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One launcher at a time over a data folder; the kernel frees the lock however the process ends. */
final class DataLock implements AutoCloseable {

    private final FileChannel channel;

    private DataLock(FileChannel channel) {
        this.channel = channel;
    }

    static DataLock take(Path data, String address) {
        var file = data.resolve("lock");
        try {
            Files.createDirectories(data);
            var channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                var holder = read(channel);
                channel.close();
                throw new Refusal(
                        "Essaim already runs over %s%s: stop it first, or choose another folder with `make run DATA=…`."
                                .formatted(data, holder));
            }
            channel.truncate(0);
            channel.write(StandardCharsets.UTF_8.encode(
                    " (process %d, %s)".formatted(ProcessHandle.current().pid(), address)));
            return new DataLock(channel);
        } catch (IOException failure) {
            throw new Refusal("The data folder %s cannot be used: %s.".formatted(data, failure));
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException _) {
            return false;
        }
    }

    private static String read(FileChannel channel) throws IOException {
        var bytes = ByteBuffer.allocate(200);
        channel.read(bytes, 0);
        return StandardCharsets.UTF_8.decode(bytes.flip()).toString();
    }
}
