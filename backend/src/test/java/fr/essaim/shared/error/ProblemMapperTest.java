package fr.essaim.shared.error;

import static org.hamcrest.Matchers.is;

import fr.essaim.Visitors;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProblemMapperTest {

    @Test
    void anAddressOfTheApiThatIsNoneIsNotFound() {
        Visitors.anonymous()
                .get("/api/v1/nothing")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", is("urn:essaim:problem:not-found"))
                .body("status", is(404));
    }

    @Test
    void aMethodThatIsNotOfferedIsToldSo() {
        Visitors.officer()
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/api/v1/territories")
                .then()
                .statusCode(405)
                .contentType("application/problem+json");
    }

    @Test
    void aFormThatIsNotOfferedIsToldSo() {
        Visitors.anonymous()
                .accept("application/pdf")
                .get("/api/v1/indicators")
                .then()
                .statusCode(406)
                .contentType("application/problem+json");
    }
}
