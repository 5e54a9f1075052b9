package fr.essaim.launcher;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeTest {

    private static final Path THEME = Path.of("../keycloak/themes/essaim");
    private static final Pattern TOKEN = Pattern.compile("(--[a-z0-9-]+): ([^;]+);");

    @Test
    void coloursTypeAndStepsAreThoseOfTheApp() throws IOException {
        var app = tokens(Path.of("../frontend/src/shared/tokens.css"));
        var theme = tokens(THEME.resolve("login/resources/css/tokens.css"));

        assertThat(theme).isNotEmpty();
        assertThat(app).containsAllEntriesOf(theme);
    }

    @ParameterizedTest
    @ValueSource(strings = {"login", "account", "email"})
    void bothLanguagesSayTheSameThings(String pages) throws IOException {
        var french = words(pages, "fr").stringPropertyNames();
        var english = words(pages, "en").stringPropertyNames();

        assertThat(english).isNotEmpty().isSubsetOf(french);
        if (!pages.equals("account")) {
            assertThat(french).isSubsetOf(english);
        }
    }

    @Test
    void nothingIsAskedOfAnotherSite() throws IOException {
        try (var files = Files.walk(THEME)) {
            var texts = files.filter(file -> file.toString().matches(".*\\.(css|ftl|js|properties)"))
                    .toList();

            assertThat(texts)
                    .hasSizeGreaterThan(8)
                    .allSatisfy(
                            file -> assertThat(Files.readString(file)).doesNotContain("http://", "https://", "//cdn"));
        }
    }

    @Test
    void everyPictureAndFontThatIsNamedIsThere() throws IOException {
        var css = THEME.resolve("login/resources/css");
        for (var sheet : List.of("login.css", "tokens.css")) {
            Pattern.compile("url\\(\"([^\"]+)\"\\)")
                    .matcher(Files.readString(css.resolve(sheet)))
                    .results()
                    .forEach(found -> assertThat(css.resolve(found.group(1))).exists());
        }
    }

    private static Map<String, String> tokens(Path sheet) throws IOException {
        return TOKEN.matcher(Files.readString(sheet))
                .results()
                .collect(toMap(found -> found.group(1), found -> found.group(2)));
    }

    private static Properties words(String pages, String language) throws IOException {
        var words = new Properties();
        var file = THEME.resolve(pages + "/messages/messages_" + language + ".properties");
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }
}
