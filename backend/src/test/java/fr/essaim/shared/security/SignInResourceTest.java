package fr.essaim.shared.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignInResourceTest {

    @Test
    void bringsHerBackToThePageSheCameFrom() {
        assertThat(SignInResource.ownPage("/territoires/DEP-30?indicateur=BES-01"))
                .isEqualTo("/territoires/DEP-30?indicateur=BES-01");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "https://evil.example",
                "//evil.example",
                "/\\evil.example",
                "/\t/evil.example",
                "/a b",
                "territoires"
            })
    void neverToAnotherSite(String from) {
        assertThat(SignInResource.ownPage(from)).isEqualTo("/");
    }
}
