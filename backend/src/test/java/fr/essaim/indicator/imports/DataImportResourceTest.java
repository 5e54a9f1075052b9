package fr.essaim.indicator;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.Visitors;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DataImportResourceTest {

    private static final String DEMONSTRATION = "items.find { it.fileName == 'observations.csv' }";

    @Test
    void anOfficerSeesTheDemonstrationsFile() {
        list(Visitors.officer(), 200)
                .body("items.fileName", hasItem("observations.csv"))
                .body(DEMONSTRATION + ".counts.added", is(8620))
                .body(DEMONSTRATION + ".counts.revised", is(0))
                .body(DEMONSTRATION + ".importedBy.account", is("demonstration"))
                .body(DEMONSTRATION + ".importedBy.name", nullValue());
    }

    @Test
    void whoeverHasNotSignedInIsAskedTo() {
        list(Visitors.anonymous(), 401).body("type", is("urn:essaim:problem:unauthenticated"));
    }

    @Test
    void nobodyElseSeesIt() {
        list(Visitors.leadOf("DEP-30"), 403).body("type", is("urn:essaim:problem:forbidden"));
        list(Visitors.funder("ANCT"), 403);
        list(Visitors.program(), 403);
    }

    private static ValidatableResponse list(RequestSpecification visitor, int status) {
        return visitor.get("/api/v1/imports?limit=500").then().statusCode(status);
    }
}
