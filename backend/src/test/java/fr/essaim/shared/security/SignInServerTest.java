package fr.essaim.shared.security;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import fr.essaim.Visitors;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Essaim started where there is no sign-in server. */
@QuarkusTest
@TestProfile(SignInServerTest.NobodyThere.class)
class SignInServerTest {

    @Test
    void whatIsPublicIsOpen() {
        Visitors.anonymous().get("/api/v1/territories/DEP-30").then().statusCode(200);
        Visitors.anonymous().get("/api/v1/imports").then().statusCode(401);
        Visitors.anonymous().get("/q/health/ready").then().statusCode(200);
    }

    @Test
    void aProgramIsToldToComeBack() {
        Visitors.program()
                .get("/api/v1/me")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("type", is("urn:essaim:problem:unavailable"));
    }

    @Test
    void aPersonWhoSignsInIsToldOnAPage() {
        Visitors.anonymous()
                .redirects()
                .follow(false)
                .get("/login?from=/territoires/DEP-30")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/connexion-indisponible?from=%2Fterritoires%2FDEP-30"));
    }

    public static class NobodyThere implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "essaim.keycloak-url",
                    "http://127.0.0.1:1",
                    "quarkus.oidc.auth-server-url",
                    "http://127.0.0.1:1/realms/essaim",
                    "quarkus.oidc.web.tenant-enabled",
                    "true");
        }
    }
}
