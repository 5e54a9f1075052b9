package fr.essaim.launcher;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/** What the person at the terminal reads: UTF-8 whatever the locale, since containers often have none. */
final class Console {

    private static final PrintStream OUT = inUtf8(System.out);
    private static final PrintStream ERR = inUtf8(System.err);

    private Console() {}

    static void say(String words) {
        OUT.println(words);
    }

    static void ready(String name, Duration after) {
        say(String.format(Locale.ROOT, "%s … ready in %.1f s", name, after.toMillis() / 1000.0));
    }

    static void complain(String words) {
        ERR.println(words);
    }

    private static PrintStream inUtf8(PrintStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }
}
