package fr.essaim.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import fr.essaim.Statements;
import fr.essaim.Visitors;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class TerritoryResourceTest {

    @Inject
    Statements statements;

    @ParameterizedTest
    @CsvSource({
        "seine mar, DEP-76",
        "SEINE-MAR, DEP-76",
        "gard, DEP-30",
        "cote d'or, DEP-21",
        "nimes, COM-30189",
        "DEP-30, DEP-30",
        "30, DEP-30",
        "reunion, DEP-974",
        "val d oise, DEP-95",
        "lot, DEP-46",
        "occit, REG-76"
    })
    void findsWhatPeopleMean(String typed, String first) {
        search("?q=" + typed).body("items[0].code", is(first));
    }

    @Test
    void a76FindsBothTheDepartementAndTheRegion() {
        var found = search("?q=76").extract().jsonPath().getList("items.code", String.class);

        assertThat(found.subList(0, 2)).containsExactlyInAnyOrder("DEP-76", "REG-76");
    }

    @Test
    void nothingFoundIsAnEmptyList() {
        search("?q=xyzzy").body("items", empty()).body("more", is(false));
        search("?q=--'").body("items", empty());
    }

    @Test
    void thoseOfKnownCodesAreFoundAtOnceAndAnUnknownOneIsNotAmongThem() {
        assertThat(statements.during(() -> search("?codes=DEP-30,FR,EPCI-999999999,REG-76")
                        .body("items.code", containsInAnyOrder("DEP-30", "FR", "REG-76"))
                        .body("items.name", hasItem("Gard"))))
                .isLessThanOrEqualTo(2);
        Visitors.anonymous()
                .get("/api/v1/territories?codes=DEP-30,76")
                .then()
                .statusCode(400)
                .body("errors[0].code", is("territory-code-without-type"));
    }

    @Test
    void aLimitLeavesOthersOutAndSaysSo() {
        search("?q=saint&limit=5").body("items", hasSize(5)).body("more", is(true));
    }

    @ParameterizedTest
    @CsvSource({"COUNTRY, 3", "REGION, 18", "DEPARTMENT, 101", "QPV, 0"})
    void theCogOf2026IsWhole(TerritoryType type, int count) {
        search("?limit=1000&type=" + type).body("items", hasSize(count)).body("more", is(false));
    }

    @Test
    void gardHas350CommunesAndItsEpciThoseThatStraddleToo() {
        var parts = get("DEP-30")
                .body("parts.type", contains("EPCI", "COMMUNE"))
                .extract()
                .jsonPath();

        assertThat(parts.getList("parts.count", Integer.class).get(1)).isEqualTo(350);
        search("?type=COMMUNE&parent=DEP-30&limit=1000").body("items", hasSize(350));
    }

    @Test
    void eightyNineEpciStraddleDepartements() {
        var departements =
                search("?type=DEPARTMENT&limit=1000").extract().jsonPath().getList("items.code", String.class);
        var seen = new HashSet<String>();
        var straddling = new HashSet<String>();
        for (var departement : departements) {
            search("?type=EPCI&limit=1000&parent=" + departement)
                    .extract()
                    .jsonPath()
                    .getList("items.code", String.class)
                    .stream()
                    .filter(epci -> !seen.add(epci))
                    .forEach(straddling::add);
        }

        assertThat(seen).hasSize(1255);
        assertThat(straddling).hasSize(89);
    }

    @Test
    void aTerritoryKnowsWhereItLies() {
        get("DEP-30")
                .body("name", is("Gard"))
                .body("population.year", is(2023))
                .body("ancestors.code", contains("FR", "FR-HORS-976", "FR-METRO", "REG-76"));
        get("COM-30189").body("ancestors.code", hasItem("DEP-30"));
    }

    @Test
    void departement76AndRegion76AreTwoTerritories() {
        get("DEP-76").body("name", is("Seine-Maritime")).body("ancestors.code", hasItem("REG-28"));
        get("REG-76").body("name", is("Occitanie")).body("type", is("REGION"));
    }

    @Test
    void a76WithoutTypeIsRefusedWithTheCure() {
        Visitors.anonymous()
                .get("/api/v1/territories/76")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", is("urn:essaim:problem:invalid-request"))
                .body("errors[0].parameter", is("code"))
                .body("errors[0].code", is("territory-code-without-type"))
                .body("errors[0].message", startsWith("“76” does not say which type"));
    }

    @Test
    void aWellFormedCodeOfNothingIsNotFound() {
        Visitors.anonymous()
                .get("/api/v1/territories/COM-30999")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", is("urn:essaim:problem:not-found"));
    }

    @ParameterizedTest
    @CsvSource({"limit=0, limit", "limit=-1, limit", "limit=2147483647, limit"})
    void aLimitOutOfBoundsIsNamed(String query, String parameter) {
        Visitors.anonymous()
                .get("/api/v1/territories?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].parameter", is(parameter));
    }

    @Test
    void aListCostsTwoStatementsWhateverItsLength() {
        assertThat(statements.during(() -> search("?q=saint&limit=2"))).isEqualTo(2);
        assertThat(statements.during(() -> search("?q=saint&limit=200"))).isEqualTo(2);
    }

    private static ValidatableResponse search(String query) {
        return Visitors.anonymous().get("/api/v1/territories" + query).then().statusCode(200);
    }

    private static ValidatableResponse get(String code) {
        return Visitors.anonymous().get("/api/v1/territories/" + code).then().statusCode(200);
    }
}
