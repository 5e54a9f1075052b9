package fr.essaim.launcher;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void aBusyPortIsNamedWithWhatWantedItAndTheCure() throws IOException {
        try (var stranger = new ServerSocket(0, 1, Inet4Address.ofLiteral("127.0.0.1"))) {
            var port = stranger.getLocalPort();

            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> Ports.refuseBusy(settings(port)))
                    .withMessageMatching(
                            "Port %d, wanted by Keycloak, cannot be opened \\(address already in use.*\\): "
                                            .formatted(port)
                                    + "choose others with `make run PORT=[0-9]+`\\.");
        }
    }

    @Test
    void aPortLeftIsFreeAgain() throws IOException {
        var port = portJustLeft();

        assertThatNoException().isThrownBy(() -> Ports.refuseBusy(settings(port)));
    }

    private static int portJustLeft() throws IOException {
        try (var stranger = new ServerSocket(0, 1, Inet4Address.ofLiteral("127.0.0.1"))) {
            return stranger.getLocalPort();
        }
    }

    /** Port 0 is any free port: only Keycloak's is at stake. */
    private static Settings settings(int keycloakPort) {
        return new Settings(0, keycloakPort, 0, 0, Path.of("unused"));
    }
}
