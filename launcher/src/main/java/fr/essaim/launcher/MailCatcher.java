package fr.essaim.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.Inet4Address;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Takes every mail that is sent on this machine and writes it to a folder: nothing leaves, and whoever forgot a password
 * in the demonstration finds the link. Speaks just enough SMTP (RFC 5321) for one sender on loopback.
 */
final class MailCatcher implements AutoCloseable {

    private final ServerSocket socket;
    private final Path folder;

    private MailCatcher(ServerSocket socket, Path folder) {
        this.socket = socket;
        this.folder = folder;
    }

    static MailCatcher start(Path folder) {
        try {
            var catcher = new MailCatcher(new ServerSocket(0, 50, Inet4Address.ofLiteral("127.0.0.1")), folder);
            Thread.ofVirtual().start(catcher::serve);
            return catcher;
        } catch (IOException failure) {
            throw new Refusal("No port could be had for mail: %s.".formatted(failure.getMessage()));
        }
    }

    int port() {
        return socket.getLocalPort();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException _) {
            // Nobody sends any more: it is as good as closed.
        }
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                var sender = socket.accept();
                Thread.ofVirtual().start(() -> talk(sender));
            } catch (IOException _) {
                // Closed while it waited: the loop ends.
            }
        }
    }

    private void talk(Socket sender) {
        try (sender;
                var in = new BufferedReader(new InputStreamReader(sender.getInputStream(), StandardCharsets.UTF_8));
                var words = new OutputStreamWriter(sender.getOutputStream(), StandardCharsets.US_ASCII)) {
            sender.setSoTimeout(30_000);
            answer(words, "220 Essaim keeps every mail on this machine");
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                switch (line.substring(0, Math.min(4, line.length())).toUpperCase(Locale.ROOT)) {
                    case "DATA" -> {
                        answer(words, "354 Go on");
                        keep(body(in));
                        answer(words, "250 Kept");
                    }
                    case "QUIT" -> {
                        answer(words, "221 Goodbye");
                        return;
                    }
                    default -> answer(words, "250 As you like");
                }
            }
        } catch (IOException _) {
            // The sender left: it tells its own user.
        }
    }

    private static void answer(Writer words, String answer) throws IOException {
        words.write(answer + "\r\n");
        words.flush();
    }

    private static List<String> body(BufferedReader in) throws IOException {
        var lines = new ArrayList<String>();
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            lines.add(line.startsWith(".") ? line.substring(1) : line);
        }
        return lines;
    }

    private void keep(List<String> lines) throws IOException {
        Files.createDirectories(folder);
        var name = Instant.now().toString().replace(':', '-') + ".eml";
        Folders.writePrivately(folder.resolve(name), lines);
        Console.say("A mail was written to " + folder.resolve(name));
    }
}
