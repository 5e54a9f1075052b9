package fr.essaim.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailCatcherTest {

    @TempDir
    Path folder;

    @Test
    void aMailIsKeptWordForWordInAFileOfItsOwn() throws IOException {
        try (var catcher = MailCatcher.start(folder);
                var socket = new Socket(InetAddress.getLoopbackAddress(), catcher.port());
                var in =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))) {
            assertThat(in.readLine()).startsWith("220");
            for (var line : new String[] {"EHLO here", "MAIL FROM:<a@example.org>", "RCPT TO:<b@example.org>"}) {
                assertThat(say(socket, in, line)).startsWith("250");
            }
            assertThat(say(socket, in, "DATA")).startsWith("354");
            assertThat(say(socket, in, "Subject: essai\r\n\r\nÉté\r\n..deux points\r\n."))
                    .startsWith("250");
            assertThat(say(socket, in, "QUIT")).startsWith("221");
        }

        try (var mails = Files.list(folder)) {
            assertThat(mails)
                    .singleElement()
                    .satisfies(mail -> assertThat(Files.readAllLines(mail))
                            .containsExactly("Subject: essai", "", "Été", ".deux points"));
        }
    }

    private static String say(Socket socket, BufferedReader in, String line) throws IOException {
        socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        return String.valueOf(in.readLine());
    }
}
