package fr.essaim.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What the realm that every Essaim imports may never allow, whoever edits it. */
class RealmFileTest {

    private static final Path FOLDER = Path.of("../keycloak");
    /** Keycloak's own, for pages under its own address: their paths are many, their host is Keycloak. */
    private static final Set<String> OF_KEYCLOAK = Set.of("account", "account-console");

    private final JsonNode realm = read("essaim-realm.json");

    @Test
    void peopleAreSentBackToExactAddressesOnly() {
        assertThat(clients())
                .filteredOn(client -> !OF_KEYCLOAK.contains(name(client)))
                .allSatisfy(client -> assertThat(addresses(client)).noneMatch(address -> address.contains("*")));
        assertThat(clients())
                .filteredOn(client -> OF_KEYCLOAK.contains(name(client)))
                .allSatisfy(client -> assertThat(addresses(client)).isSubsetOf("/realms/essaim/account/*", "+"));
        assertThat(addresses(client("essaim-web"))).containsExactly("${ESSAIM_URL}/login", "${ESSAIM_URL}/");
    }

    @Test
    void noOtherSiteMayCallWithABrowser() {
        assertThat(clients())
                .allSatisfy(
                        client -> assertThat(texts(client.path("webOrigins"))).isEmpty());
    }

    @Test
    void noClientTakesAPasswordOrAnImplicitGrant() {
        assertThat(clients()).isNotEmpty().allSatisfy(client -> {
            assertThat(client.path("implicitFlowEnabled").asBoolean()).isFalse();
            // What is absent is on, to Keycloak.
            assertThat(client.path("directAccessGrantsEnabled").asBoolean(true)).isFalse();
        });
    }

    @Test
    void aBrowserProvesThatItAskedForItsCode() {
        assertThat(clients())
                .filteredOn(client -> client.path("standardFlowEnabled").asBoolean(true))
                .filteredOn(client -> !name(client).equals("account"))
                .extracting(RealmFileTest::name)
                .containsExactlyInAnyOrder("essaim-web", "account-console");
        assertThat(List.of(client("essaim-web"), client("account-console")))
                .allSatisfy(client -> assertThat(client.at("/attributes/pkce.code.challenge.method")
                                .asText())
                        .isEqualTo("S256"));
    }

    @Test
    void tokensHoldOnlyTheRolesThatAreListed() {
        assertThat(clients())
                .filteredOn(client -> client.path("enabled").asBoolean())
                .allSatisfy(client -> assertThat(client.path("fullScopeAllowed").asBoolean(true))
                        .isFalse());
    }

    @Test
    void passwordsCannotBeGuessedByTrying() {
        assertThat(realm.path("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.path("failureFactor").asInt()).isBetween(3, 10);
        assertThat(realm.path("maxFailureWaitSeconds").asInt()).isBetween(300, 3600);
        // A lock for good would let anyone shut anyone out.
        assertThat(realm.path("permanentLockout").asBoolean(true)).isFalse();
        assertThat(realm.path("passwordPolicy").asText()).contains("length(${ESSAIM_PASSWORD_LENGTH:12})", "notEmail");
    }

    @Test
    void plainHttpWorksFromPrivateAddressesAlone() {
        assertThat(realm.path("sslRequired").asText()).isIn("external", "all");
    }

    @Test
    void whatIsStolenIsWorthLittleForLong() {
        assertThat(seconds("accessTokenLifespan")).isLessThanOrEqualTo(Duration.ofMinutes(5));
        assertThat(seconds("ssoSessionIdleTimeout")).isLessThanOrEqualTo(Duration.ofMinutes(30));
        assertThat(seconds("ssoSessionMaxLifespan")).isLessThanOrEqualTo(Duration.ofHours(10));
        assertThat(seconds("actionTokenGeneratedByUserLifespan")).isLessThanOrEqualTo(Duration.ofMinutes(15));
        assertThat(realm.path("rememberMe").asBoolean()).isFalse();
    }

    @Test
    void nobodyRegistersAlone() {
        assertThat(realm.path("registrationAllowed").asBoolean(true)).isFalse();
    }

    @Test
    void noSecretIsWrittenHereNorHasADefault() {
        assertThat(clients())
                .filteredOn(client -> !client.path("publicClient").asBoolean())
                .allSatisfy(client -> assertThat(client.path("secret").asText()).matches("\\$\\{[A-Z_]+}"));
        assertThat(realm.at("/smtpServer/password").asText()).matches("\\$\\{[A-Z_]+}");
    }

    @Test
    void nobodyHasAnAccountBeforeAnAdministratorOpensOne() {
        assertThat(realm.path("users").isMissingNode()).isTrue();
        assertThat(elements(read("essaim-users-0.json").path("users")))
                .isNotEmpty()
                .allSatisfy(user -> {
                    assertThat(user.path("email").asText()).endsWith(".example.org");
                    assertThat(user.at("/credentials/0/value").asText()).isEqualTo("${ESSAIM_DEMO_PASSWORD}");
                });
    }

    private Duration seconds(String setting) {
        assertThat(realm.path(setting).isInt()).as(setting).isTrue();
        return Duration.ofSeconds(realm.path(setting).asInt());
    }

    private List<JsonNode> clients() {
        return elements(realm.path("clients"));
    }

    private JsonNode client(String name) {
        return clients().stream()
                .filter(client -> name(client).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String name(JsonNode client) {
        return client.path("clientId").asText();
    }

    private static List<String> addresses(JsonNode client) {
        var afterLogout = client.at("/attributes/post.logout.redirect.uris").asText();
        return Stream.concat(
                        texts(client.path("redirectUris")).stream(),
                        Stream.of(afterLogout.split("##")).filter(address -> !address.isEmpty()))
                .toList();
    }

    private static List<String> texts(JsonNode list) {
        return elements(list).stream().map(JsonNode::asText).toList();
    }

    private static List<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).toList();
    }

    private static JsonNode read(String file) {
        try {
            return new ObjectMapper().readTree(FOLDER.resolve(file).toFile());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
