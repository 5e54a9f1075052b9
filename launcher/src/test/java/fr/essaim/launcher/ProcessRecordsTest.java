package fr.essaim.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessRecordsTest {

    @TempDir
    Path folder;

    private ProcessRecords records;
    private Process process;

    @BeforeEach
    void startSomething() throws IOException {
        records = new ProcessRecords(folder.resolve("processes"));
        process = new ProcessBuilder("sleep", "60").start();
    }

    @AfterEach
    void stopIt() {
        process.destroyForcibly();
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        records.write(List.of(record()));

        assertThat(records.read()).containsExactly(record());
    }

    @Test
    void aProcessLeftBehindIsStopped() {
        records.write(List.of(record()));

        records.stopLeftovers();

        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void aStrangerWithTheSameNumberIsLeftAlone() {
        var earlier = record().started().minus(Duration.ofMinutes(5));
        records.write(List.of(new ProcessRecord(process.pid(), earlier, "Keycloak")));

        records.stopLeftovers();

        assertThat(process.isAlive()).isTrue();
    }

    @Test
    void linesThatMakeNoSenseAreSkipped() throws IOException {
        Files.write(records.file(), List.of("", "nonsense", "1 yesterday Keycloak", record().toString()));

        assertThat(records.read()).containsExactly(record());
    }

    @Test
    void noFileMeansNoLeftovers() {
        assertThat(records.read()).isEmpty();
    }

    private ProcessRecord record() {
        return ProcessRecord.of(process.toHandle(), "Keycloak").orElseThrow();
    }
}
