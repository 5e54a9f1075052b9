package fr.essaim.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class RealmSettingsTest {

    private final JsonNode file = json("""
            {"realm": "essaim", "loginTheme": "essaim", "accessTokenLifespan": 300, "supportedLocales": ["fr", "en"],
             "passwordPolicy": "length(${LENGTH:12})", "smtpServer": {"host": "mail"}, "clients": [{"clientId": "a"}]}""");

    @Test
    void settingsAreThePlainValuesThatTheFileDoesNotLeaveOpen() {
        assertThat(RealmSettings.settings(file)).isEqualTo(json("""
            {"loginTheme": "essaim", "accessTokenLifespan": 300, "supportedLocales": ["fr", "en"]}"""));
    }

    @Test
    void onlyWhatDiffersIsSent() {
        var actual = json("""
            {"accessTokenLifespan": 60, "supportedLocales": ["en", "fr"], "eventsEnabled": true}""");

        assertThat(RealmSettings.missing(RealmSettings.settings(file), actual)).isEqualTo(json("""
            {"loginTheme": "essaim", "accessTokenLifespan": 300}"""));
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
