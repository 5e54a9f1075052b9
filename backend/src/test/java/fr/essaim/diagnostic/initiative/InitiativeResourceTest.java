package fr.essaim.diagnostic.initiative;

import static fr.essaim.diagnostic.initiative.GivenInitiatives.add;
import static fr.essaim.diagnostic.initiative.GivenInitiatives.added;
import static fr.essaim.diagnostic.initiative.GivenInitiatives.address;
import static fr.essaim.diagnostic.initiative.GivenInitiatives.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.Statements;
import fr.essaim.Visitors;
import fr.essaim.diagnostic.GivenDiagnostics;
import fr.essaim.shared.database.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InitiativeResourceTest {

    @Inject
    GivenDiagnostics diagnostics;

    @Inject
    DataSource database;

    @Inject
    Statements statements;

    @Test
    void anEditorOfTheTerritoryAddsOneAndTheTeamReadsItWithItsEpci() {
        var slug = diagnostics.withEditor("DEP-30");
        String id = add(Visitors.leadOf("DEP-30"), slug, draft("Permanences", Map.of("endsOn", "2026-06")))
                .statusCode(201)
                .extract()
                .path("id");

        Visitors.officer()
                .get(address(slug) + "/" + id)
                .then()
                .statusCode(200)
                .body("place.name", is("Nîmes"))
                .body("epci.code", is("EPCI-243000643"))
                .body("endsOn", is("2026-06"))
                .body("steps", contains("OUTREACH"));
    }

    @Test
    void theLeadOfAnotherTerritoryLearnsNothingAndAReaderWritesNothing() {
        var slug = diagnostics.begun("DEP-30");
        diagnostics.member(slug, GivenDiagnostics.LEAD, "READER");
        var id = added(slug, draft("Permanences"));
        var other = List.of("", "/" + id, "/coverage", "/places", "/duplicates");

        for (var path : other) {
            Visitors.leadOf("DEP-76").get(address(slug) + path).then().statusCode(404);
            Visitors.leadOf("DEP-30").get(address(slug) + path).then().statusCode(200);
        }
        Visitors.leadOf("DEP-76").get(address(slug) + ".csv").then().statusCode(404);
        add(Visitors.leadOf("DEP-76"), slug, draft("Intruse")).statusCode(404);
        add(Visitors.leadOf("DEP-30"), slug, draft("D’une lectrice")).statusCode(403);
        GivenInitiatives.confirm(Visitors.leadOf("DEP-30"), slug, Map.of("step", "HIRING", "reason", "Rien."))
                .statusCode(403);
        GivenInitiatives.look(Visitors.leadOf("DEP-30"), slug, GivenInitiatives.FAULTLESS)
                .statusCode(403);
        merge(Visitors.leadOf("DEP-30"), slug, id, id).statusCode(403);
        write(Visitors.leadOf("DEP-30"), slug, id, "x", draft("Changée")).statusCode(403);
    }

    @Test
    void anInitiativeOfAnotherDiagnosticIsNoneOfThisOne() {
        var mine = diagnostics.begun("DEP-30");
        var other = diagnostics.begun("DEP-30");
        var id = added(other, draft("Ailleurs"));

        Visitors.officer().get(address(mine) + "/" + id).then().statusCode(404);
        merge(Visitors.officer(), mine, added(mine, draft("Ici")), id)
                .statusCode(400)
                .body("errors.code", contains("initiative-unknown"));
    }

    @Test
    void whatCannotBeIsRefusedWithTheCure() {
        var slug = diagnostics.begun("DEP-30");
        refused(slug, Map.of("place", "COM-76540"), "place-outside", "/place");
        refused(slug, Map.of("place", "REG-76"), "place-outside", "/place");
        refused(slug, Map.of("siret", "12345678901234"), "siret-invalid", "/siret");
        refused(slug, Map.of("latitude", 43.8), "coordinate-missing", "/longitude");
        add(Visitors.officer(), slug, draft("Sans étape", Map.of("steps", List.of())))
                .statusCode(400);
        add(Visitors.officer(), slug, draft("Site", Map.of("website", "javascript:alert(1)")))
                .statusCode(400);
        add(Visitors.officer(), slug, draft("Loin", Map.of("latitude", 91, "longitude", 0)))
                .statusCode(400);
    }

    @Test
    void theSecondOfTwoEditsIsRefused() {
        var slug = diagnostics.begun("DEP-30");
        var id = added(slug, draft("Permanences"));
        var seen = Visitors.etag(Visitors.officer(), address(slug) + "/" + id);

        write(Visitors.officer(), slug, id, seen, draft("La première")).statusCode(200);
        write(Visitors.officer(), slug, id, seen, draft("La seconde")).statusCode(412);
        Visitors.officer()
                .header("If-Match", seen)
                .delete(address(slug) + "/" + id)
                .then()
                .statusCode(412);
        Visitors.officer().get(address(slug) + "/" + id).then().body("name", is("La première"));
    }

    @Test
    void theListIsNarrowedAndPaged() {
        var slug = diagnostics.begun("DEP-30");
        added(slug, draft("Ateliers numériques", Map.of("steps", List.of("TRAINING"), "publics", List.of())));
        added(slug, draft("Bus de l’emploi", Map.of("place", "DEP-30", "publics", List.of("YOUTH"))));
        added(slug, draft("École des ouvrières", Map.of("place", "EPCI-243000643", "description", "Des formations")));

        names(slug, "").body("items.name", contains("Ateliers numériques", "Bus de l’emploi", "École des ouvrières"));
        names(slug, "q=numer").body("items.name", contains("Ateliers numériques"));
        names(slug, "q=formation").body("items.name", contains("École des ouvrières"));
        names(slug, "steps=TRAINING").body("items.name", contains("Ateliers numériques"));
        names(slug, "publics=YOUTH").body("items.name", contains("Ateliers numériques", "Bus de l’emploi"));
        names(slug, "place=COM-30189").body("items.name", contains("Ateliers numériques"));
        names(slug, "place=EPCI-243000643").body("items.name", contains("Ateliers numériques", "École des ouvrières"));
        String next = names(slug, "limit=2").extract().path("next");
        names(slug, "limit=2&cursor=" + next)
                .body("items.name", contains("École des ouvrières"))
                .body("next", nullValue());
        names(slug, "steps=DANCE").statusCode(400);
    }

    @Test
    void twoThatAreOneAreFoundAndMerged() {
        var slug = diagnostics.withEditor("DEP-30");
        var siret = "73282932000074";
        var kept = added(slug, draft("Permanences en pied d’immeuble", Map.of("siret", siret)));
        var twin = added(
                slug,
                draft(
                        "Permanence en pied d'immeuble",
                        Map.of("capacity", 40, "steps", List.of("MOBILISATION"), "publics", List.of("YOUTH"))));
        added(slug, draft("Permanences en pied d’immeuble", Map.of("place", "COM-30007")));
        var namesake = added(slug, draft("Chantier d’insertion", Map.of("siret", siret, "place", "DEP-30")));

        Visitors.leadOf("DEP-30")
                .get(address(slug) + "/duplicates")
                .then()
                .body("reason", contains("SIMILAR_NAME", "SAME_SIRET"))
                .body("collect { it.first.id }", contains(kept, kept))
                .body("collect { it.second.id }", contains(twin, namesake));
        merge(Visitors.leadOf("DEP-30"), slug, twin, kept)
                .statusCode(200)
                .body("id", is(kept))
                .body("capacity", is(40))
                .body("siret", is(siret))
                .body("steps", contains("OUTREACH", "MOBILISATION"))
                .body("publics", contains("QPV_RESIDENTS", "YOUTH"));
        Visitors.officer().get(address(slug) + "/" + twin).then().statusCode(404);
        merge(Visitors.officer(), slug, kept, kept).statusCode(400);
    }

    @Test
    void noCellOfAFileIsAFormulaAndWhatWentOutComesInAgain() {
        var slug = diagnostics.begun("DEP-30");
        var name = "=HYPERLINK(\"http://example.org\")";
        added(slug, draft(name, Map.of("latitude", 43.8, "longitude", -4.3, "description", "+33")));
        var file = Visitors.officer().get(address(slug) + ".csv").asString();

        assertThat(file).contains("'=HYPERLINK", "'+33", ";-4.3;").doesNotContain("\n=");
        var other = diagnostics.begun("DEP-30");
        GivenInitiatives.look(Visitors.officer(), other, file.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .statusCode(201)
                .body("refused", empty())
                .body("rows[0].initiative.name", is(name))
                .body("rows[0].initiative.longitude", is(-4.3f))
                .body("rows[0].initiative.description", is("+33"));
    }

    @Test
    void whatIsPublishedIsFoundByEverybodyAndStaysAsItIs() throws SQLException {
        var mark = "Repère" + UUID.randomUUID().toString().substring(0, 8);
        var slug = diagnostics.begun("DEP-30");
        var id = added(slug, draft("Ateliers " + mark));
        var seen = Visitors.etag(Visitors.officer(), address(slug) + "/" + id);
        found("q=" + mark).body("items", empty());
        Visitors.anonymous().get("/api/v1/initiatives/" + id).then().statusCode(404);
        diagnostics.at(slug, "PUBLISHED");

        found("q=%s&departments=DEP-30&steps=OUTREACH&place=EPCI-243000643".formatted(mark))
                .body("items.initiative.id", contains(id))
                .body("items[0].diagnostic.slug", is(slug))
                .body("items[0].diagnostic.territory.name", is("Gard"));
        found("q=%s&departments=DEP-76".formatted(mark)).body("items", empty());
        Visitors.anonymous().get("/api/v1/initiatives/" + id).then().statusCode(200);
        assertThat(Visitors.anonymous().get("/api/v1/initiatives.csv?q=" + mark).asString())
                .contains(slug, mark);
        write(Visitors.officer(), slug, id, seen, draft("Après coup")).statusCode(409);
        assertThatThrownBy(() -> run("update local_initiative set name = 'Autre' where id = ?", UUID.fromString(id)))
                .hasMessageContaining("stays as it is");
        assertThatThrownBy(() -> run("delete from local_initiative where id = ?", UUID.fromString(id)))
                .hasMessageContaining("stays as it is");
        assertThatThrownBy(() -> run(
                        "insert into confirmed_gap select gen_random_uuid(), id, 'HIRING', null, 'Rien', "
                                + "'a', now() from diagnostic where slug = ?",
                        slug))
                .hasMessageContaining("stays as it is");
        run("update diagnostic set stage = 'SUPERSEDED' where slug = ?", slug);
        found("q=" + mark).body("items.initiative.id", not(hasItem(id)));
    }

    @Test
    void aListAsksTheDatabaseAsOftenForManyAsForOne() {
        var slug = diagnostics.begun("DEP-30");
        added(slug, draft("La première"));
        var one = statements.during(() -> readAll(slug));
        for (int i = 0; i < 5; i++) {
            added(slug, draft("Autre " + i));
        }

        assertThat(statements.during(() -> readAll(slug))).isEqualTo(one);
    }

    private static void readAll(String slug) {
        for (var path : List.of("", "/coverage", "/places", "/duplicates")) {
            Visitors.officer().get(address(slug) + path).then().statusCode(200);
        }
    }

    private static ValidatableResponse names(String slug, String query) {
        return Visitors.officer()
                .get(address(slug) + (query.isEmpty() ? "" : "?" + query))
                .then();
    }

    private static ValidatableResponse found(String query) {
        return Visitors.anonymous().get("/api/v1/initiatives?" + query).then().statusCode(200);
    }

    private static void refused(String slug, Map<String, ?> wrong, String code, String pointer) {
        add(Visitors.officer(), slug, draft("Refusée", wrong))
                .statusCode(400)
                .body("errors.code", contains(code))
                .body("errors.pointer", contains(pointer));
    }

    private static ValidatableResponse merge(RequestSpecification visitor, String slug, String id, String into) {
        return visitor.contentType(ContentType.JSON)
                .body(Map.of("into", into))
                .post(address(slug) + "/" + id + "/merge")
                .then();
    }

    private static ValidatableResponse write(
            RequestSpecification visitor, String slug, String id, String seen, Map<String, ?> draft) {
        return visitor.header("If-Match", seen)
                .contentType(ContentType.JSON)
                .body(draft)
                .put(address(slug) + "/" + id)
                .then();
    }

    private void run(String sql, Object... parameters) throws SQLException {
        try (var connection = database.getConnection()) {
            Sql.update(connection, sql, parameters);
        }
    }
}
