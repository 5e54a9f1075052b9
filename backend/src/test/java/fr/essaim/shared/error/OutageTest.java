package fr.essaim.shared.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import fr.essaim.Database;
import fr.essaim.Visitors;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The database killed and frozen under requests: 503 in time, and back by itself. */
@QuarkusTest
class OutageTest {

    private static final Duration AN_ANSWER = Duration.ofSeconds(5);
    private static final Duration BACK = Duration.ofSeconds(10);

    @Test
    void aKilledBackendRecoversByItself() throws IOException, InterruptedException {
        read();
        Database.crash();

        var statuses = IntStream.range(0, 20).parallel().mapToObj(_ -> read()).toList();

        assertThat(statuses)
                .allSatisfy(answer -> assertThat(answer.statusCode()).isIn(200, 503));
        assertThat(untilItIsBack()).isLessThan(BACK);
    }

    @Test
    void aFrozenDatabaseIsSaidInTime() throws IOException, InterruptedException {
        read();
        Database.freeze();
        try {
            var start = Instant.now();
            var answer = read();
            assertThat(Duration.between(start, Instant.now())).isLessThan(AN_ANSWER);
            answer.then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", notNullValue())
                    .body("type", is("urn:essaim:problem:unavailable"));
            Visitors.anonymous().get("/q/health/ready").then().statusCode(503);
            Visitors.anonymous().get("/q/health/live").then().statusCode(200);
        } finally {
            Database.thaw();
        }
        assertThat(untilItIsBack()).isLessThan(BACK);
    }

    private static Response read() {
        return Visitors.anonymous().get("/api/v1/territories/DEP-30");
    }

    private static Duration untilItIsBack() throws InterruptedException {
        var start = Instant.now();
        while (read().statusCode() != 200) {
            assertThat(Duration.between(start, Instant.now())).isLessThan(BACK);
            Thread.sleep(200);
        }
        return Duration.between(start, Instant.now());
    }
}
