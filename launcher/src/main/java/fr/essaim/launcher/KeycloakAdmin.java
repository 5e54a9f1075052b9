package fr.essaim.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;

/** The realm through Keycloak's admin interface, as the launcher's own client. */
final class KeycloakAdmin {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI realm;
    private final String token;

    private KeycloakAdmin(URI realm, String token) {
        this.realm = realm;
        this.token = token;
    }

    static KeycloakAdmin of(Settings settings, Secrets secrets) throws IOException {
        var form = "grant_type=client_credentials&client_id=%s&client_secret=%s"
                .formatted(Keycloak.LAUNCHER_CLIENT, secrets.get(Secret.KEYCLOAK_CLIENT_LAUNCHER));
        var request = HttpRequest.newBuilder(
                        URI.create(settings.keycloakUrl() + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        var token = JSON.readTree(send(request)).path("access_token").asText();
        return new KeycloakAdmin(URI.create(settings.keycloakUrl() + "/admin/realms/essaim"), token);
    }

    JsonNode get(String path) throws IOException {
        return JSON.readTree(send(request(path)));
    }

    void put(String path, JsonNode body) throws IOException {
        send(request(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(body.toString())));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(realm + path)).header("Authorization", "Bearer " + token);
    }

    private static String send(HttpRequest.Builder request) throws IOException {
        var response = Http.send(request);
        if (response.statusCode() >= 300) {
            throw new IOException("HTTP %d %s".formatted(response.statusCode(), response.body()));
        }
        return response.body();
    }
}
