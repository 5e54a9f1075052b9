package fr.essaim.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path folder;

    @Test
    void aFolderKeepsItsSecretsAndItsOwnerAloneReadsThem() throws IOException {
        var first = values(Secrets.of(folder));

        assertThat(values(Secrets.of(folder))).isEqualTo(first).doesNotHaveDuplicates();
        assertThat(first).allMatch(secret -> secret.matches("[A-Za-z0-9_-]{32}"));
        assertThat(Files.getPosixFilePermissions(folder.resolve(Secrets.FILE)))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void aSecretThatIsNewIsAddedToTheOthers() throws IOException {
        Files.writeString(folder.resolve(Secrets.FILE), "DATABASE_ESSAIM=kept\n");

        assertThat(Secrets.of(folder).get(Secret.DATABASE_ESSAIM)).isEqualTo("kept");
        assertThat(Files.readAllLines(folder.resolve(Secrets.FILE))).hasSize(Secret.values().length);
    }

    @Test
    void aDatabaseWithoutItsSecretsIsRefusedRatherThanLockedOut() throws IOException {
        Files.createDirectory(folder.resolve("postgresql"));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Secrets.of(folder))
                .withMessageContaining("secrets.properties is missing");
    }

    private static List<String> values(Secrets secrets) {
        return Arrays.stream(Secret.values()).map(secrets::get).toList();
    }
}
