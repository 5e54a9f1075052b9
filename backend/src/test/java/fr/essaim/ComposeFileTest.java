package fr.essaim;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What can be known of docker-compose.yml without Docker: its settings are those that the programs read. */
class ComposeFileTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern ASKED_OF_THE_USER = Pattern.compile("\\$\\{([A-Z_]+)(:[^}]*)?}");
    private static final Pattern ASKED_BY_THE_APPLICATION = Pattern.compile("\\$\\{(essaim\\.[a-z.-]+)(:[^}]*)?}");

    @Test
    void theExampleOfSettingsHasAllThatIsAskedAndNothingElse() throws IOException {
        var example = new Properties();
        try (var file = Files.newBufferedReader(ROOT.resolve(".env.example"))) {
            example.load(file);
        }

        assertThat(example.stringPropertyNames()).isEqualTo(names(ASKED_OF_THE_USER, "docker-compose.yml"));
    }

    @Test
    void noSecretHasADefault() throws IOException {
        var asked =
                ASKED_OF_THE_USER.matcher(read("docker-compose.yml")).results().toList();

        assertThat(asked)
                .isNotEmpty()
                .allSatisfy(setting -> assertThat(setting.group(2)).startsWith(":?"));
    }

    @Test
    void theApplicationIsGivenWhatItAsksFor() throws IOException {
        var asked = ASKED_BY_THE_APPLICATION
                .matcher(read("backend/src/main/resources/application.properties"))
                .results()
                .filter(setting -> setting.group(2) == null)
                .map(setting -> setting.group(1).toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"))
                .collect(toSet());

        assertThat(environmentOf("essaim")).containsAll(asked);
    }

    @Test
    void theRealmIsGivenWhatItLeavesOpen() throws IOException {
        assertThat(environmentOf("keycloak")).containsAll(names(ASKED_OF_THE_USER, "keycloak/essaim-realm.json"));
    }

    @Test
    void keycloakIsTheSameEverywhere() throws IOException {
        var image = compose().at("/services/keycloak/image").asText();
        var version = image.substring(image.indexOf(':') + 1);

        assertThat(read("pom.xml")).contains("<keycloak.version>" + version + "</keycloak.version>");
    }

    private static Set<String> environmentOf(String service) throws IOException {
        var environment = compose().at("/services/" + service + "/environment");
        return StreamSupport.stream(((Iterable<String>) environment::fieldNames).spliterator(), false)
                .collect(toSet());
    }

    private static JsonNode compose() throws IOException {
        ObjectMapper yaml = new YAMLMapper();
        return yaml.readTree(read("docker-compose.yml"));
    }

    private static Set<String> names(Pattern pattern, String file) throws IOException {
        return pattern.matcher(read(file))
                .results()
                .map(found -> found.group(1))
                .collect(toSet());
    }

    private static String read(String file) throws IOException {
        return Files.readString(ROOT.resolve(file));
    }
}
