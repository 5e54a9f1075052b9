package fr.essaim.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What a backup consists of, file by file with its sum. It is written last: a backup that was cut short has none, and
 * one that lost or changed a file since does not match it.
 */
record Manifest(Path backup) {

    private static final String FILE = "manifest";

    void write() throws IOException {
        Folders.writePrivately(backup.resolve(FILE), lines());
    }

    void refuseOtherwise() {
        try {
            if (Files.notExists(backup.resolve(FILE))) {
                throw new Refusal("%s is no complete backup: it has no file `%s`, which is written last."
                        .formatted(backup, FILE));
            }
            var expected = Files.readAllLines(backup.resolve(FILE));
            var actual = lines();
            expected.stream().filter(line -> !actual.contains(line)).findFirst().ifPresent(line -> {
                throw new Refusal("%s is damaged: %s is missing or not what was backed up."
                        .formatted(backup, line.substring(line.indexOf(' ') + 1)));
            });
            if (actual.size() != expected.size()) {
                throw new Refusal("%s is damaged: it holds files that were not backed up.".formatted(backup));
            }
        } catch (IOException failure) {
            throw new Refusal("%s cannot be read: %s.".formatted(backup, failure));
        }
    }

    private List<String> lines() throws IOException {
        try (var paths = Files.walk(backup)) {
            return paths.filter(Files::isRegularFile)
                    .filter(path -> !path.equals(backup.resolve(FILE)))
                    .sorted()
                    .map(path -> sum(path) + " " + backup.relativize(path))
                    .toList();
        }
    }

    private static String sum(Path file) {
        try (var bytes = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            bytes.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(bytes.getMessageDigest().digest());
        } catch (IOException | NoSuchAlgorithmException failure) {
            throw new Refusal("%s cannot be read: %s.".formatted(file, failure));
        }
    }
}
