package fr.essaim.shared.web;

import static org.hamcrest.Matchers.is;

import fr.essaim.Visitors;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page and asset here are the tests' own: the real ones are the journeys'. */
@QuarkusTest
class SinglePageAppTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/territoires/DEP-30", "/territoires?q=gard", "/indicateurs", "/nulle-part", "/apiculture"})
    void everyAddressOfItsOwnIsItsOnePage(String address) {
        Visitors.anonymous()
                .get(address)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Cache-Control", is("no-cache"))
                .header("X-Content-Type-Options", is("nosniff"));
    }

    @Test
    void anAssetIsKeptForGood() {
        Visitors.anonymous()
                .get("/assets/of-the-tests.css")
                .then()
                .statusCode(200)
                .header("Cache-Control", is("max-age=31536000, immutable"));
    }

    @Test
    void anAssetThatIsNotThereIsNotKept() {
        Visitors.anonymous().get("/assets/nothing.js").then().statusCode(404).header("Cache-Control", is("no-store"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/v1/nothing", "/q/nothing"})
    void whatIsNotItsOwnIsNotFound(String address) {
        Visitors.anonymous().get(address).then().statusCode(404);
    }
}
