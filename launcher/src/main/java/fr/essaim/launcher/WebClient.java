package fr.essaim.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/**
 * The client {@code essaim-web} as Keycloak keeps it. Its addresses are exact and hold the port; the realm's import
 * leaves a realm that exists alone, so a start on another port has to change them.
 */
final class WebClient {

    private static final String CLIENT = "essaim-web";

    private final KeycloakAdmin admin;

    WebClient(KeycloakAdmin admin) {
        this.admin = admin;
    }

    void follow(String url) throws IOException {
        if (!(admin.get("/clients?clientId=" + CLIENT).path(0) instanceof ObjectNode client)) {
            throw new Refusal("Keycloak's realm has no client %s: `make reset` starts afresh.".formatted(CLIENT));
        }
        if (redirect(client, url)) {
            admin.put("/clients/" + client.path("id").asText(), client);
            Console.say("Keycloak … now sends people back to " + url);
        }
    }

    /** True when anything changed. */
    static boolean redirect(ObjectNode client, String url) {
        JsonNode before = client.deepCopy();
        client.put("baseUrl", url + "/");
        client.putArray("redirectUris").add(url + "/login");
        client.withObject("/attributes").put("post.logout.redirect.uris", url + "/");
        return !client.equals(before);
    }
}
