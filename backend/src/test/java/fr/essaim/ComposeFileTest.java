package fr.essaim;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be known of the deployment files without Docker: their settings are those that the programs read. */
class ComposeFileTest {

    private static final Path ROOT = Path.of("..");
    private static final String COMPOSE = "docker-compose.yml";
    private static final String DEMONSTRATION = "docker-compose.demonstration.yml";
    private static final Pattern ASKED_OF_THE_USER = Pattern.compile("\\$\\{([A-Z_]+)(:[^}]*)?}");
    private static final Pattern ASKED_BY_THE_APPLICATION = Pattern.compile("\\$\\{(essaim\\.[a-z.-]+)(:[^}]*)?}");
    private static final Pattern PINNED = Pattern.compile("[a-z/-]+:v?\\d+(\\.\\d+)*([.-][a-z0-9.-]+)?");

    @Test
    void theExampleOfSettingsHasAllThatIsAskedAndNothingElse() throws IOException {
        var example = new Properties();
        try (var file = Files.newBufferedReader(ROOT.resolve(".env.example"))) {
            example.load(file);
        }
        var asked = names(ASKED_OF_THE_USER, COMPOSE);
        asked.addAll(names(ASKED_OF_THE_USER, DEMONSTRATION));

        assertThat(example.stringPropertyNames()).isEqualTo(asked);
    }

    @ParameterizedTest
    @ValueSource(strings = {COMPOSE, DEMONSTRATION})
    void noSecretHasADefault(String file) throws IOException {
        var asked = ASKED_OF_THE_USER.matcher(read(file)).results().toList();

        assertThat(asked)
                .isNotEmpty()
                .allSatisfy(setting -> assertThat(setting.group(2)).startsWith(":?"));
        services(file)
                .values()
                .forEach(service -> service.path("environment").properties().stream()
                        .filter(setting -> setting.getKey().matches(".*(PASSWORD|SECRET).*"))
                        .forEach(setting -> assertThat(setting.getValue().asText())
                                .as(setting.getKey())
                                .startsWith("${")));
    }

    @Test
    void theApplicationIsGivenWhatItAsksFor() throws IOException {
        var asked = ASKED_BY_THE_APPLICATION
                .matcher(read("backend/src/main/resources/application.properties"))
                .results()
                .filter(setting -> setting.group(2) == null)
                .map(setting -> setting.group(1).toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"))
                .collect(toSet());

        assertThat(environmentOf("backend", COMPOSE)).containsAll(asked);
    }

    @Test
    void theRealmIsGivenWhatItLeavesOpen() throws IOException {
        assertThat(environmentOf("keycloak", COMPOSE)).containsAll(leftOpen("keycloak/essaim-realm.json"));
        assertThat(environmentOf("keycloak", DEMONSTRATION)).containsAll(leftOpen("keycloak/essaim-users-0.json"));
    }

    @Test
    void inventedPeopleComeWithTheDemonstrationAlone() throws IOException {
        assertThat(read(COMPOSE)).doesNotContain("DEMO", "users-0");
        assertThat(read(DEMONSTRATION)).contains("ESSAIM_DEMONSTRATION", "essaim-users-0.json");
    }

    @Test
    void keycloakIsTheSameEverywhere() throws IOException {
        var image = services(COMPOSE).get("keycloak").path("image").asText();
        var version = image.substring(image.indexOf(':') + 1);

        assertThat(read("pom.xml")).contains("<keycloak.version>" + version + "</keycloak.version>");
    }

    @Test
    void everyImageIsPinned() throws IOException {
        var images = new ArrayList<String>();
        services(COMPOSE).values().stream()
                .filter(service -> !service.has("build"))
                .forEach(service -> images.add(service.path("image").asText()));
        for (var file : List.of("backend/Dockerfile", "frontend/Dockerfile")) {
            Pattern.compile("(?m)^FROM (\\S+)")
                    .matcher(read(file))
                    .results()
                    .forEach(found -> images.add(found.group(1)));
        }

        assertThat(images)
                .hasSizeGreaterThanOrEqualTo(7)
                .allSatisfy(image -> assertThat(image).matches(PINNED));
    }

    @Test
    void everyPartSaysWhetherItIsWell() throws IOException {
        for (var service : services(COMPOSE).entrySet()) {
            assertThat(service.getValue().has("healthcheck")
                            || dockerfileOf(service.getValue()).contains("HEALTHCHECK"))
                    .as(service.getKey())
                    .isTrue();
        }
    }

    @Test
    void nothingRunsAsRootOrWritesWhereItNeedNot() throws IOException {
        assertThat(read(COMPOSE)).contains("x-confined: &confined\n  read_only: true");
        for (var service : services(COMPOSE).entrySet()) {
            // PostgreSQL's image leaves root by itself, once the folder of the data is its own.
            if (!service.getKey().equals("postgresql")) {
                assertThat(service.getValue().path("user").asText())
                        .as(service.getKey())
                        .matches("[1-9]\\d*:\\d+");
            }
            if (service.getValue().has("build")) {
                var user = service.getValue().path("user").asText();
                assertThat(dockerfileOf(service.getValue())).contains("\nUSER " + user);
                // The reader leaves YAML's merges alone: it names what would be merged.
                assertThat(service.getValue().path("<<").asText()).isEqualTo("confined");
            }
        }
    }

    @Test
    void theFileOfErasuresLiesInAVolumeOfTheBackendsOwn() throws IOException {
        var backend = services(COMPOSE).get("backend");
        var ledger = backend.at("/environment/ESSAIM_ERASURE_LEDGER").asText();
        var volume = backend.at("/volumes/0").asText();

        assertThat(volume).startsWith("erasures:");
        assertThat(ledger).startsWith(volume.substring(volume.indexOf(':') + 1) + "/");
        assertThat(read("backend/Dockerfile"))
                .contains("install -d -o 1000 -g 1000 " + volume.substring(volume.indexOf(':') + 1));
    }

    @Test
    void nothingListensToTheWorld() throws IOException {
        services(COMPOSE)
                .forEach((name, service) -> service.path("ports")
                        .forEach(port -> assertThat(port.asText()).as(name).startsWith("127.0.0.1:")));
        // More than one of them could not have one port of the host.
        assertThat(services(COMPOSE).get("backend").has("ports")).isFalse();
    }

    @Test
    void theWebServerSendsTheHeadersThatTheBackendSends() throws IOException {
        var ours = headers(
                "(?m)^quarkus\\.http\\.header\\.\"([A-Za-z-]+)\"\\.value=(.*)$",
                "backend/src/main/resources/application.properties");
        var webServer = headers("(?m)^ {4}add_header ([A-Za-z-]+) \"?(.*?)\"? always;$", "frontend/nginx.conf");

        assertThat(ours).isNotEmpty();
        assertThat(webServer).containsAllEntriesOf(ours);
    }

    private static Map<String, String> headers(String pattern, String file) throws IOException {
        return Pattern.compile(pattern)
                .matcher(read(file))
                .results()
                .collect(toMap(found -> found.group(1), found -> found.group(2)));
    }

    private static String dockerfileOf(JsonNode service) throws IOException {
        var file = service.at("/build/dockerfile").asText();
        return file.isEmpty() ? "" : read(file);
    }

    private static Set<String> environmentOf(String service, String file) throws IOException {
        var environment = services(file).get(service).path("environment");
        return StreamSupport.stream(((Iterable<String>) environment::fieldNames).spliterator(), false)
                .collect(toSet());
    }

    private static Map<String, JsonNode> services(String file) throws IOException {
        return new YAMLMapper()
                .readTree(read(file)).path("services").properties().stream()
                        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What has neither a value nor a default in a file of Keycloak's. */
    private static Set<String> leftOpen(String file) throws IOException {
        return ASKED_OF_THE_USER
                .matcher(read(file))
                .results()
                .filter(setting -> setting.group(2) == null)
                .map(found -> found.group(1))
                .collect(toSet());
    }

    private static Set<String> names(Pattern pattern, String file) throws IOException {
        return pattern.matcher(read(file))
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(toSet());
    }

    private static String read(String file) throws IOException {
        return Files.readString(ROOT.resolve(file));
    }
}
