package fr.essaim.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * The realm's own settings (themes, languages, lengths of sessions, locks): Keycloak's import leaves a realm that exists
 * alone, so data of an earlier version would never get those that came since.
 */
final class RealmSettings {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final KeycloakAdmin admin;

    RealmSettings(KeycloakAdmin admin) {
        this.admin = admin;
    }

    /** Brings them to what the file says, and mail to the given port of this machine. */
    void follow(Path file, int mailPort) throws IOException {
        var wanted = settings(JSON.readTree(file.toFile()));
        wanted.set("smtpServer", mail(mailPort));
        var missing = missing(wanted, admin.get(""));
        if (!missing.isEmpty()) {
            admin.put("", missing);
        }
    }

    /** What has a plain value, or a list of them; roles, clients and scopes belong to whoever administers the realm. */
    static ObjectNode settings(JsonNode realm) {
        var settings = JSON.createObjectNode();
        for (var setting : realm.properties()) {
            if (isPlain(setting.getValue()) && !isLeftOpen(setting.getValue())) {
                settings.set(setting.getKey(), setting.getValue());
            }
        }
        settings.remove("realm");
        // Only an import takes it: it would give scopes to clients that are yet to come.
        settings.remove("defaultDefaultClientScopes");
        return settings;
    }

    /** Those that the realm has otherwise or not at all. */
    static ObjectNode missing(ObjectNode wanted, JsonNode actual) {
        var missing = JSON.createObjectNode();
        for (var setting : wanted.properties()) {
            if (!same(setting.getValue(), actual.path(setting.getKey()))) {
                missing.set(setting.getKey(), setting.getValue());
            }
        }
        return missing;
    }

    private static ObjectNode mail(int port) {
        return JSON.createObjectNode()
                .put("host", "127.0.0.1")
                .put("port", String.valueOf(port))
                .put("from", Demonstration.MAIL_SENDER)
                .put("fromDisplayName", "Essaim");
    }

    private static boolean isPlain(JsonNode value) {
        return value.isValueNode()
                || (value.isArray() && elements(value).stream().allMatch(JsonNode::isValueNode));
    }

    /** Keycloak fills it in from its environment, when it imports. */
    private static boolean isLeftOpen(JsonNode value) {
        return value.asText().contains("${");
    }

    /** Keycloak keeps lists in an order of its own. */
    private static boolean same(JsonNode wanted, JsonNode actual) {
        return wanted.isArray() ? elements(wanted).equals(elements(actual)) : wanted.equals(actual);
    }

    private static Set<JsonNode> elements(JsonNode list) {
        var elements = new HashSet<JsonNode>();
        list.forEach(elements::add);
        return elements;
    }
}
