package fr.essaim.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import fr.essaim.Visitors;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(RateLimitTest.FewCalls.class)
class RateLimitTest {

    /** An Essaim that has had enough soon. */
    public static class FewCalls implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("essaim.calls-per-minute", "20", "essaim.demonstration", "false");
        }
    }

    @Test
    void whoAsksTooMuchIsToldWhenToGoOn() {
        var statuses = IntStream.range(0, 40)
                .mapToObj(_ -> Visitors.anonymous().get("/api/v1/me").statusCode())
                .toList();

        assertThat(statuses.subList(0, 20)).containsOnly(200);
        assertThat(statuses).contains(429);
        Visitors.anonymous()
                .get("/api/v1/me")
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .header("RateLimit-Policy", is("\"default\";q=20;w=60"))
                .header("RateLimit", startsWith("\"default\";r=0;"))
                .body("type", is("urn:essaim:problem:too-many-requests"));
        // Whether Essaim lives is asked by machines, and often
        Visitors.anonymous().get("/q/health/ready").then().statusCode(200);
    }
}
