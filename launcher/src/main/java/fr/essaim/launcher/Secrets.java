package fr.essaim.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** The secrets of one data folder: drawn once, kept in a file that only its owner reads. */
final class Secrets {

    static final String FILE = "secrets.properties";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;

    private final Map<Secret, String> values;

    private Secrets(Map<Secret, String> values) {
        this.values = values;
    }

    static Secrets of(Path data) {
        var file = data.resolve(FILE);
        try {
            if (Files.notExists(file) && Files.exists(data.resolve("postgresql"))) {
                throw new Refusal(
                        "%s is missing, and the database beside it opens with it alone: `make reset` starts afresh."
                                .formatted(file));
            }
            var stored = read(file);
            var values = new EnumMap<Secret, String>(Secret.class);
            for (var secret : Secret.values()) {
                values.put(secret, stored.getProperty(secret.name(), draw()));
            }
            if (stored.size() < values.size()) {
                write(file, values);
            }
            return new Secrets(values);
        } catch (IOException failure) {
            throw new Refusal("%s cannot be used: %s.".formatted(file, failure));
        }
    }

    String get(Secret secret) {
        return Objects.requireNonNull(values.get(secret));
    }

    private static Properties read(Path file) throws IOException {
        var stored = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                stored.load(reader);
            }
        }
        return stored;
    }

    private static void write(Path file, Map<Secret, String> values) throws IOException {
        var next = file.resolveSibling(FILE + ".new");
        Folders.writePrivately(
                next,
                values.entrySet().stream()
                        .map(secret -> secret.getKey() + "=" + secret.getValue())
                        .toList());
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** 192 bits in 32 letters, digits, dashes and underscores. */
    private static String draw() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
