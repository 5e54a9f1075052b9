package fr.essaim.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class WebClientTest {

    private final ObjectNode client = client("""
            {"clientId": "essaim-web", "baseUrl": "http://localhost:8080/",
             "redirectUris": ["http://localhost:8080/login"],
             "attributes": {"pkce.code.challenge.method": "S256", "post.logout.redirect.uris": "http://localhost:8080/"}}""");

    @Test
    void theSameAddressChangesNothing() {
        assertThat(WebClient.redirect(client, "http://localhost:8080")).isFalse();
    }

    @Test
    void anotherAddressReplacesTheFormerOneAndKeepsTheRest() {
        assertThat(WebClient.redirect(client, "http://localhost:9090")).isTrue();
        assertThat(client).isEqualTo(client("""
            {"clientId": "essaim-web", "baseUrl": "http://localhost:9090/",
             "redirectUris": ["http://localhost:9090/login"],
             "attributes": {"pkce.code.challenge.method": "S256", "post.logout.redirect.uris": "http://localhost:9090/"}}"""));
    }

    private static ObjectNode client(String json) {
        try {
            return (ObjectNode) new ObjectMapper().readTree(json);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
