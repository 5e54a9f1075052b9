package fr.essaim.me;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import fr.essaim.Visitors;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MeResourceTest {

    @Test
    void aVisitorWithoutAccountIsAnonymous() {
        me(Visitors.anonymous())
                .body("kind", is("ANONYMOUS"))
                .body("memberships", empty())
                .body("permissions", empty())
                .header("Cache-Control", is("no-store"));
    }

    @Test
    void anOfficerMaySeeWhatWasImported() {
        me(Visitors.officer())
                .body("kind", is("PERSON"))
                .body("name", is("Claire Morel"))
                .body("memberships", contains("ANSA"))
                .body("permissions", contains("READ_IMPORTS", "IMPORT_FIGURES", "READ_NOTES", "WRITE_FUNDING"));
    }

    @Test
    void anAdministratorMayReviseDefinitionsAndReadTheTrail() {
        me(Visitors.admin())
                .body(
                        "permissions",
                        contains(
                                "READ_IMPORTS",
                                "IMPORT_FIGURES",
                                "READ_NOTES",
                                "REVISE_DEFINITIONS",
                                "WRITE_FUNDING",
                                "READ_AUDIT"));
    }

    @Test
    void aLeadHasHerTerritoryByName() {
        me(Visitors.leadOf("DEP-30"))
                .body("memberships", contains("TERRITORY"))
                .body("territories.code", contains("DEP-30"))
                .body("territories.name", contains("Gard"))
                .body("permissions", contains("WRITE_NOTES"));
    }

    @Test
    void aFunderHasHerOrganisation() {
        me(Visitors.funder("ANCT"))
                .body("memberships", contains("FUNDER"))
                .body("funders", contains("ANCT"))
                .body("permissions", empty());
    }

    @Test
    void aProgramIsAnIntegration() {
        me(Visitors.program()).body("kind", is("INTEGRATION")).body("memberships", empty());
    }

    @Test
    void aTokenMadeForAnotherServiceIsRefused() {
        unauthenticated(Visitors.withTokenFor("another-service"));
    }

    @Test
    void aTokenThatIsNoneIsRefused() {
        unauthenticated(Visitors.withToken("not-a-token"));
    }

    private static ValidatableResponse me(RequestSpecification visitor) {
        return visitor.get("/api/v1/me").then().statusCode(200);
    }

    private static void unauthenticated(RequestSpecification visitor) {
        visitor.get("/api/v1/me")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", is("urn:essaim:problem:unauthenticated"));
    }
}
