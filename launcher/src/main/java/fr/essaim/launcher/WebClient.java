package fr.essaim.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;

/**
 * The client {@code essaim-web} as Keycloak keeps it. Its addresses are exact and hold the port; the realm's import
 * leaves a realm that exists alone, so a start on another port has to change them.
 */
final class WebClient {

    private static final String CLIENT = "essaim-web";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Settings settings;
    private final Secrets secrets;

    WebClient(Settings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
    }

    void followTheAddress() {
        try {
            var token = token();
            var clients = JSON.readTree(
                    send(admin("/clients?clientId=" + CLIENT).header("Authorization", "Bearer " + token)));
            if (!(clients.path(0) instanceof ObjectNode client)) {
                throw new Refusal("Keycloak's realm has no client %s: `make reset` starts afresh.".formatted(CLIENT));
            }
            if (redirect(client, settings.url())) {
                send(admin("/clients/" + client.path("id").asText())
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(client.toString())));
                Console.say("Keycloak … now sends people back to " + settings.url());
            }
        } catch (IOException failure) {
            throw new Refusal("Keycloak's client %s cannot be given the address %s: %s."
                    .formatted(CLIENT, settings.url(), failure.getMessage()));
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

    private String token() throws IOException {
        var form = "grant_type=client_credentials&client_id=%s&client_secret=%s"
                .formatted(Keycloak.LAUNCHER_CLIENT, secrets.get(Secret.KEYCLOAK_CLIENT_LAUNCHER));
        var request = HttpRequest.newBuilder(
                        URI.create(settings.keycloakUrl() + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        return JSON.readTree(send(request)).path("access_token").asText();
    }

    private HttpRequest.Builder admin(String path) {
        return HttpRequest.newBuilder(URI.create(settings.keycloakUrl() + "/admin/realms/essaim" + path));
    }

    private static String send(HttpRequest.Builder request) throws IOException {
        var response = Http.send(request);
        if (response.statusCode() >= 300) {
            throw new IOException("HTTP %d %s".formatted(response.statusCode(), response.body()));
        }
        return response.body();
    }
}
