package fr.essaim.diagnostic;

import static fr.essaim.diagnostic.GivenDiagnostics.scope;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.Statements;
import fr.essaim.Visitors;
import fr.essaim.shared.database.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DiagnosticResourceTest {

    private static final String DIAGNOSTICS = "/api/v1/diagnostics";

    @Inject
    GivenDiagnostics given;

    @Inject
    DataSource database;

    @Inject
    Statements statements;

    @Test
    void anOfficerBeginsOneAndTheTerritoryReadsIt() {
        var slug = given.begun("DEP-30", scope("Gard, aide à domicile 2023"));

        for (var reader : List.of(Visitors.officer(), Visitors.leadOf("DEP-30"))) {
            GivenDiagnostics.of(reader, slug)
                    .statusCode(200)
                    .body("territory.name", is("Gard"))
                    .body("stage", is("SCOPING"))
                    .body("version", is(1))
                    .body("scope.referenceYear", is(2023))
                    .body("comparisons.name", contains("Seine-Maritime"))
                    .body("desk.updatedBy.name", is("Claire Morel"));
        }
    }

    @Test
    void nobodyElseLearnsOfADraftByAnyRoute() {
        var slug = given.begun("DEP-76");
        var outsiders = List.<Supplier<RequestSpecification>>of(
                () -> Visitors.leadOf("DEP-30"),
                Visitors::leadOfNothing,
                () -> Visitors.funder("ANCT"),
                Visitors::program,
                Visitors::anonymous);

        for (var outsider : outsiders) {
            GivenDiagnostics.of(outsider.get(), slug).statusCode(404);
            outsider.get()
                    .get(DIAGNOSTICS + "?limit=500")
                    .then()
                    .statusCode(200)
                    .body("items.slug", not(hasItem(slug)));
        }
        Visitors.leadOf("DEP-30")
                .get(DIAGNOSTICS + "/%s/scope".formatted(slug))
                .then()
                .statusCode(404);
        Visitors.leadOf("DEP-30")
                .get(DIAGNOSTICS + "/%s/members".formatted(slug))
                .then()
                .statusCode(404);
        Visitors.leadOf("DEP-76").get(DIAGNOSTICS + "?limit=500").then().body("items.slug", hasItem(slug));
    }

    @Test
    void whatIsPublishedIsEverybodysWithoutItsDesk() {
        var slug = given.begun("DEP-76");
        given.at(slug, "PUBLISHED");

        GivenDiagnostics.of(Visitors.anonymous(), slug)
                .statusCode(200)
                .body("stage", is("PUBLISHED"))
                .body("desk", nullValue());
        GivenDiagnostics.of(Visitors.leadOf("DEP-30"), slug).statusCode(200).body("desk", nullValue());
        GivenDiagnostics.of(Visitors.leadOf("DEP-76"), slug).body("desk", notNullValue());
    }

    @Test
    void aTerritoryThatIsNoneIsRefusedWithTheCure() {
        for (var territory : List.of("DEP-99", "76", "REG-76", "FR")) {
            begin(territory, scope("Nulle part"))
                    .statusCode(400)
                    .body("errors.pointer", contains("/territory"))
                    .body("errors.code", contains("territory-unknown"));
        }
        begin("DEP-30", with(scope("Sans voisin"), "comparisons", List.of("DEP-76", "DEP-00")))
                .statusCode(400)
                .body("errors.pointer", contains("/scope/comparisons/1"));
        begin("DEP-30", with(scope("Demain"), "steeringValidatedOn", "2999-01-01"))
                .statusCode(400)
                .body("errors.code", contains("date-to-come"));
        begin("DEP-30", with(scope("Sans étape"), "steps", List.of()))
                .statusCode(400)
                .body("errors.pointer", hasItem("/scope/steps"));
    }

    @Test
    void theSecondOfTwoEditsOfAScopeIsRefused() {
        var slug = given.begun("DEP-30");
        var address = DIAGNOSTICS + "/%s/scope".formatted(slug);
        var seen = Visitors.etag(Visitors.officer(), address);

        write(Visitors.officer(), address, null, scope("Sans précondition")).statusCode(428);
        write(Visitors.officer(), address, seen, scope("La première")).statusCode(200);
        write(Visitors.officer(), address, seen, scope("La seconde")).statusCode(412);
        write(Visitors.leadOf("DEP-30"), address, seen, scope("Un territoire")).statusCode(403);
        Visitors.officer().get(address).then().body("title", is("La première"));
    }

    @Test
    void aPublishedDiagnosticIsFollowedNeverEdited() {
        var slug = given.begun("DEP-30");
        var address = DIAGNOSTICS + "/%s/scope".formatted(slug);
        var seen = Visitors.etag(Visitors.officer(), address);
        next(slug).statusCode(409);
        given.at(slug, "PUBLISHED");

        write(Visitors.officer(), address, seen, scope("Après coup")).statusCode(409);
        String following = next(slug)
                .statusCode(201)
                .body("version", is(2))
                .body("stage", is("SCOPING"))
                .body("predecessor.slug", is(slug))
                .body("scope.steeringValidatedOn", nullValue())
                .extract()
                .path("slug");
        next(slug).statusCode(409);
        GivenDiagnostics.of(Visitors.officer(), slug).body("successor.slug", is(following));
        GivenDiagnostics.of(Visitors.anonymous(), slug).body("successor", nullValue());

        given.at(following, "ABANDONED");
        GivenDiagnostics.of(Visitors.officer(), slug).body("successor", nullValue());
        next(slug).statusCode(201).body("version", is(2));
        next(slug).statusCode(409);
    }

    @Test
    void theDatabaseKeepsAPublishedDiagnosticToo() {
        var slug = given.begun("DEP-30");
        given.at(slug, "PUBLISHED");

        assertThatThrownBy(() -> run("update diagnostic set title = 'Autre' where slug = ?", slug))
                .hasMessageContaining("stays as it is");
        assertThatThrownBy(() -> run("delete from diagnostic where slug = ?", slug))
                .hasMessageContaining("stays as it is");
    }

    @Test
    void theListIsNarrowedAndPaged() {
        var mark = UUID.randomUUID().toString().substring(0, 8);
        var gard = given.begun("DEP-30", scope("Repère " + mark));
        var seine = given.begun("DEP-76", with(scope("Repère " + mark), "referenceYear", 2024));
        var given2 = given.begun("DEP-30", scope("Repère " + mark));
        given.at(given2, "ABANDONED");

        list("q=repere " + mark).body("items.slug", contains(gard, seine));
        list("q=gard " + mark).body("items.slug", contains(gard));
        list("q=%s&departments=DEP-76".formatted(mark)).body("items.slug", contains(seine));
        list("q=%s&year=2024".formatted(mark)).body("items.slug", contains(seine));
        list("q=%s&stages=ABANDONED".formatted(mark)).body("items.slug", contains(given2));
        list("q=%s&sort=YEAR&descending=true".formatted(mark)).body("items.slug", contains(seine, gard));
        String next = list("q=%s&limit=1".formatted(mark))
                .body("items.slug", contains(gard))
                .extract()
                .path("next");
        list("q=%s&limit=1&cursor=%s".formatted(mark, next))
                .body("items.slug", contains(seine))
                .body("next", nullValue());
        list("stages=NOWHERE").statusCode(400).body("errors.parameter", contains("stages"));
    }

    @Test
    void aListAsksTheDatabaseAsOftenForManyAsForOne() {
        var mark = UUID.randomUUID().toString().substring(0, 8);
        given.begun("DEP-30", scope("Compte " + mark));
        var one = statements.during(() -> list("q=" + mark));
        for (int i = 0; i < 5; i++) {
            given.begun("DEP-76", scope("Compte " + mark));
        }

        assertThat(statements.during(() -> list("q=" + mark))).isEqualTo(one);
    }

    @Test
    void aTeamIsKeptByOfficersAndReadByTheTerritory() {
        var slug = given.begun("DEP-30");
        var members = DIAGNOSTICS + "/%s/members".formatted(slug);
        var id = given.member(slug, GivenDiagnostics.LEAD, "READER");
        var address = members + "/" + id;
        var draft = Map.of("account", GivenDiagnostics.LEAD, "name", "Hélène Roche", "part", "EDITOR");

        add(Visitors.officer(), members, draft).statusCode(409);
        add(Visitors.leadOf("DEP-30"), members, draft).statusCode(403);
        GivenDiagnostics.of(Visitors.leadOf("DEP-30"), slug).body("desk.mayEdit", is(false));
        write(Visitors.officer(), address, Visitors.etag(Visitors.officer(), address), draft)
                .statusCode(200)
                .body("part", is("EDITOR"));
        GivenDiagnostics.of(Visitors.leadOf("DEP-30"), slug)
                .body("desk.mayEdit", is(true))
                .body("desk.speaksForTerritory", is(true));
        Visitors.leadOf("DEP-30").get(members).then().body("account", hasItems(GivenDiagnostics.LEAD));
        write(
                        Visitors.officer(),
                        address,
                        Visitors.etag(Visitors.officer(), address),
                        Map.of("account", "autre@example.org", "name", "Autre", "part", "READER"))
                .statusCode(400)
                .body("errors.code", contains("account-fixed"));
        Visitors.officer()
                .header("If-Match", Visitors.etag(Visitors.officer(), address))
                .delete(address)
                .then()
                .statusCode(204);
        GivenDiagnostics.of(Visitors.leadOf("DEP-30"), slug).body("desk.mayEdit", is(false));
    }

    @Test
    void anEditorOfAnotherTerritoryReadsNothingAllTheSame() {
        var slug = given.begun("DEP-76");
        given.member(slug, GivenDiagnostics.LEAD, "EDITOR");

        GivenDiagnostics.of(Visitors.leadOf("DEP-30"), slug).statusCode(404);
    }

    private static io.restassured.response.ValidatableResponse begin(String territory, Map<String, ?> scope) {
        return add(Visitors.officer(), DIAGNOSTICS, Map.of("territory", territory, "scope", scope));
    }

    private static io.restassured.response.ValidatableResponse next(String slug) {
        return Visitors.officer()
                .post(DIAGNOSTICS + "/%s/successor".formatted(slug))
                .then();
    }

    private static io.restassured.response.ValidatableResponse add(
            RequestSpecification visitor, String address, Map<String, ?> draft) {
        return visitor.contentType(ContentType.JSON).body(draft).post(address).then();
    }

    private static io.restassured.response.ValidatableResponse write(
            RequestSpecification visitor,
            String address,
            @org.jspecify.annotations.Nullable String seen,
            Map<String, ?> draft) {
        if (seen != null) {
            visitor.header("If-Match", seen);
        }
        return visitor.contentType(ContentType.JSON).body(draft).put(address).then();
    }

    private static io.restassured.response.ValidatableResponse list(String query) {
        return Visitors.officer().get(DIAGNOSTICS + "?" + query).then();
    }

    private static Map<String, Object> with(Map<String, Object> scope, String field, Object value) {
        var changed = new HashMap<>(scope);
        changed.put(field, value);
        return changed;
    }

    private void run(String sql, Object... parameters) throws SQLException {
        try (var connection = database.getConnection()) {
            Sql.update(connection, sql, parameters);
        }
    }
}
