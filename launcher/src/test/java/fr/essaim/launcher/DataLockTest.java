package fr.essaim.launcher;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataLockTest {

    @TempDir
    Path folder;

    @Test
    void aSecondLauncherIsToldWhoWasFirst() {
        try (var _ = DataLock.take(folder, "http://localhost:8080")) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> DataLock.take(folder, "http://localhost:9090"))
                    .withMessageStartingWith(
                            "Essaim already runs over %s (process %d, http://localhost:8080)",
                            folder, ProcessHandle.current().pid());
        }
    }

    @Test
    void theFolderIsFreeOnceTheFirstIsGone() {
        DataLock.take(folder, "http://localhost:8080").close();

        assertThatNoException()
                .isThrownBy(() -> DataLock.take(folder, "http://localhost:9090").close());
    }

    @Test
    void aMissingFolderIsMade() {
        assertThatNoException()
                .isThrownBy(() -> DataLock.take(folder.resolve("new/folder"), "http://localhost:8080")
                        .close());
    }
}
