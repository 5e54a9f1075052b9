package fr.essaim.launcher;

import java.io.IOException;
import java.nio.file.CopyOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** The files of a PostgreSQL cluster, and which of them a copy needs (PostgreSQL's manual, 25.3.4.2). */
record Cluster(Path folder) {

    private static final CopyOption[] AS_THEY_ARE = {StandardCopyOption.COPY_ATTRIBUTES};
    private static final Set<String> OF_A_RUNNING_SERVER = Set.of("postmaster.pid", "postmaster.opts");
    /** Made anew at each start, and the log of changes, of which only a part is needed. */
    private static final Set<String> EMPTIED = Set.of(
            "pg_wal",
            "pg_dynshmem",
            "pg_notify",
            "pg_replslot",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");

    /** Everything but the log of changes; what vanishes meanwhile was dropped, and the log knows. */
    void copyWithoutLog(Path target) throws IOException {
        copy(target, EMPTIED);
    }

    void copyAll(Path target) throws IOException {
        copy(target, Set.of());
    }

    /** The segments of the log between two names, which sort by time, and the history of its branches. */
    void copyLog(Path target, String first, String last) throws IOException {
        var log = Files.createDirectories(target.resolve("pg_wal"));
        try (var segments = Files.newDirectoryStream(folder.resolve("pg_wal"))) {
            for (var segment : segments) {
                var name = segment.getFileName().toString();
                var wanted = name.matches("[0-9A-F]{24}") && name.compareTo(first) >= 0 && name.compareTo(last) <= 0;
                if (wanted || name.endsWith(".history")) {
                    Files.copy(segment, log.resolve(name), AS_THEY_ARE);
                }
            }
        }
        if (Files.notExists(log.resolve(first)) || Files.notExists(log.resolve(last))) {
            throw new Refusal("PostgreSQL no longer has its log from %s to %s: try again.".formatted(first, last));
        }
    }

    private void copy(Path target, Set<String> emptied) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {

            @Override
            public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) throws IOException {
                var inside = folder.relativize(path);
                if (inside.getNameCount() > 1
                        && emptied.contains(inside.getName(0).toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                var copy = target.resolve(inside);
                Files.createDirectory(copy);
                Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rwx------"));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) throws IOException {
                var inside = folder.relativize(path);
                var name = path.getFileName().toString();
                if (emptied.contains(inside.getName(0).toString())
                        || OF_A_RUNNING_SERVER.contains(inside.toString())
                        || name.startsWith("pgsql_tmp")) {
                    return FileVisitResult.CONTINUE;
                }
                try {
                    Files.copy(path, target.resolve(inside), AS_THEY_ARE);
                } catch (NoSuchFileException _) {
                    // Dropped while we copied.
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path path, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }
        });
    }
}
