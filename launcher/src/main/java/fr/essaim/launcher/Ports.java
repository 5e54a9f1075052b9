package fr.essaim.launcher;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Optional;
import java.util.stream.IntStream;

/** Whether the ports are free, asked before anything starts, so that the answer is one plain sentence. */
final class Ports {

    private static final int FIRST_SUGGESTION = 9090;

    private Ports() {}

    static void refuseBusy(Settings settings) {
        settings.ports()
                .forEach((wantedBy, port) -> whyNot(port).ifPresent(reason -> {
                    throw new Refusal(
                            "Port %d, wanted by %s, cannot be opened (%s): choose others with `make run PORT=%d`."
                                    .formatted(port, wantedBy, reason, suggestion()));
                }));
    }

    private static Optional<String> whyNot(int port) {
        try (var _ = new ServerSocket(port, 1, Inet4Address.ofLiteral("127.0.0.1"))) {
            // A stranger on ::1 alone would answer the browser in our place, which tries it first for "localhost".
            return answersOnIpv6(port) ? Optional.of("address already in use") : Optional.empty();
        } catch (IOException busy) {
            var reason = String.valueOf(busy.getMessage()).replaceFirst(" \\(Bind failed\\)", "");
            return Optional.of(Character.toLowerCase(reason.charAt(0)) + reason.substring(1));
        }
    }

    private static boolean answersOnIpv6(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(Inet6Address.ofLiteral("::1"), port), 500);
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private static int suggestion() {
        return IntStream.iterate(FIRST_SUGGESTION, port -> port < 60_000, port -> port + 100)
                .filter(first -> IntStream.range(first, first + 4)
                        .allMatch(port -> whyNot(port).isEmpty()))
                .findFirst()
                .orElse(FIRST_SUGGESTION);
    }
}
