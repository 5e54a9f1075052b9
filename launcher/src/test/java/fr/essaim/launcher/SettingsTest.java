package fr.essaim.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    @Test
    void nothingChosenGivesTheUsualPortsAndFolder() {
        assertThat(Settings.of(Map.of())).isEqualTo(new Settings(8080, 8081, 8082, 8083, Path.of(".data")));
    }

    @Test
    void theOtherPortsFollowThePort() {
        var settings = Settings.of(Map.of("PORT", "9090", "DATA", "/srv/essaim"));

        assertThat(settings).isEqualTo(new Settings(9090, 9091, 9092, 9093, Path.of("/srv/essaim")));
        assertThat(settings.url()).isEqualTo("http://localhost:9090");
    }

    @Test
    void aBlankVariableIsAsGoodAsNone() {
        assertThat(Settings.of(Map.of("PORT", " ", "DATA", ""))).isEqualTo(Settings.of(Map.of()));
    }

    @ParameterizedTest
    @CsvSource({"PORT, abc", "PORT, 0", "PORT, -1", "PORT, 65536", "KEYCLOAK_PORT, 80.5", "DB_PORT, 99999999999"})
    void whatIsNoPortIsRefusedByName(String name, String value) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Settings.of(Map.of(name, value)))
                .withMessage("%s must be a port between 1 and 65535: it is \"%s\".", name, value);
    }

    @Test
    void aPortThatLeavesNoRoomForTheOthersIsRefused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Settings.of(Map.of("PORT", "65533")))
                .withMessageStartingWith("PORT must be at most 65532");
    }

    @Test
    void onePortForTwoIsRefused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Settings.of(Map.of("PORT", "9090", "DB_PORT", "9091")))
                .withMessageStartingWith("Port 9091 is meant for both Keycloak and PostgreSQL");
    }
}
