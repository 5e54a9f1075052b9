package fr.essaim.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import fr.essaim.Visitors;
import fr.essaim.shared.web.FirstWords.Words;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
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
    void aPageBeginsWithItsFirstWords() {
        Visitors.anonymous()
                .get("/territoires/DEP-30")
                .then()
                .body("html.head.title", is("Gard · Essaim"))
                .body("html.head.meta.@content", startsWith("Département 30, "))
                .body("html.body.main.h1", is("Gard"))
                .body("html.body.main.p", endsWith(" habitants (population municipale de 2023)"));
        Visitors.anonymous()
                .get("/indicateurs/BES-01")
                .then()
                .body("html.body.main.h1", is("Projets de recrutement d'aides à domicile"));
        Visitors.anonymous().get("/").then().body("html.body.main.h1", is("At home"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/territoires/DEP-99", "/territoires/%27", "/indicateurs/NO-99", "/journal"})
    void aPageWithoutFirstWordsIsBare(String address) {
        Visitors.anonymous()
                .get(address)
                .then()
                .statusCode(200)
                .body("html.head.title", is("Of the tests"))
                .body("html.body.main", is("Waiting"));
    }

    @Test
    void whoAsksForTheHeadOnlyGetsThePageS() {
        Visitors.anonymous().head("/").then().statusCode(200).header("Cache-Control", is("no-cache"));
    }

    @Test
    void wordsAreText() {
        var page = new OnePage(Jsoup.parse("<main></main><template id=page><h1></h1></template>"));

        assertThat(page.with(new Words("<script>alert(1)</script>", "\"><b>")))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>", "<b>");
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
