package fr.essaim.diagnostic.publication;

import static fr.essaim.diagnostic.GivenDiagnostics.publish;
import static fr.essaim.diagnostic.GivenDiagnostics.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
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
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PublicationResourceTest {

    @Inject
    GivenDiagnostics given;

    @Inject
    DataSource database;

    @Inject
    Statements statements;

    @Test
    void withoutARestitutionNothingIsFinished() throws SQLException {
        var slug = given.finalising();
        given.at(slug, "RESTITUTION");
        run(
                "delete from diagnostic_restitution r using diagnostic d where d.id = r.diagnostic_id and d.slug = ?",
                slug);

        step(Visitors.officer(), slug, Map.of("to", "FINALISING"))
                .statusCode(409)
                .body("errors.code", contains("restitution-missing"));
        record(Visitors.officer(), slug, "2999-01-01").statusCode(400).body("errors.code", contains("date-to-come"));
        record(Visitors.leadOf("DEP-30"), slug, "2023-12-14")
                .statusCode(200)
                .body("restitution.modality", is("REMOTE"));
        step(Visitors.officer(), slug, Map.of("to", "FINALISING")).statusCode(200);
    }

    @Test
    void withoutSignOffAndCheckNothingIsPublished() {
        var slug = given.finalising();
        var missing = List.of("sign-off-missing", "suppression-unchecked");

        GivenDiagnostics.of(Visitors.manager(), slug).body("desk.transitions[0].unmet.code", is(missing));
        publish(Visitors.manager(), slug).statusCode(409).body("errors.code", is(missing));
        Visitors.anonymous().get(address(slug) + "/published").then().statusCode(404);
    }

    @Test
    void theTerritorysEditorAloneSignsAndSignsAgainWhatChanges() {
        var slug = given.finalising();

        sign(Visitors.officer(), slug).statusCode(403);
        sign(Visitors.leadOf("DEP-30", "lecteur@example.org", "Lecteur"), slug).statusCode(403);
        sign(Visitors.leadOf("DEP-76"), slug).statusCode(404);
        sign(Visitors.leadOf("DEP-30"), slug)
                .statusCode(200)
                .body("signOff.current", is(true))
                .body("signOff.signedBy.name", is("Hélène Roche"));
        record(Visitors.officer(), slug, "2023-12-13").statusCode(200);
        end(slug).body("signOff.current", is(false));
        GivenDiagnostics.of(Visitors.manager(), slug)
                .body("desk.transitions[0].unmet.code", hasItem("sign-off-outdated"));
        publish(Visitors.manager(), slug).statusCode(409).body("errors.code", hasItem("sign-off-outdated"));
    }

    @Test
    void whatChangesIsCheckedForSecretsAgainToo() {
        var slug = given.publishable();

        record(Visitors.officer(), slug, "2023-12-13").statusCode(200);

        publish(Visitors.manager(), slug)
                .statusCode(409)
                .body("errors.code", is(List.of("sign-off-outdated", "suppression-unchecked")));
    }

    @Test
    void noStepLeadsAroundItsPublicationByAManager() {
        var slug = given.publishable();

        for (var visitor : List.of(Visitors.officer(), Visitors.manager())) {
            step(visitor, slug, Map.of("to", "PUBLISHED")).statusCode(409).body("allowed", is(List.of()));
        }
        Visitors.anonymous().get(address(slug) + "/published").then().statusCode(404);
    }

    @Test
    void itIsSignedOnlyWhileItIsBeingFinished() {
        var slug = given.finalising();
        given.at(slug, "ANALYSING");

        sign(Visitors.leadOf("DEP-30"), slug).statusCode(409);
    }

    @Test
    void aManagerPublishesWhatSheHasSeenOnceAndForGood() {
        var slug = given.publishable();

        Visitors.manager().post(address(slug) + "/publication").then().statusCode(428);
        Visitors.manager()
                .header("If-Match", "\"another\"")
                .post(address(slug) + "/publication")
                .then()
                .statusCode(412);
        publish(Visitors.officer(), slug).statusCode(403);
        publish(Visitors.manager(), slug).statusCode(200).body("stage", is("PUBLISHED"));
        publish(Visitors.manager(), slug).statusCode(409);
        Visitors.anonymous()
                .get(address(slug) + "/published")
                .then()
                .statusCode(200)
                .body("content.territory.name", is("Gard"))
                .body("content.findings.findings.statement", contains("Le besoin est réel."))
                .body("content.figures.coverage.covered", is(15))
                .body("content.tensionExplained.territory.code", is("DEP-30"))
                .body("content.review.coverage.uncovered", is(List.of()))
                .body("content.restitution.heldOn", is("2023-12-14"))
                .body("successor", nullValue());
        record(Visitors.officer(), slug, "2023-12-12").statusCode(409);
        Visitors.officer()
                .header("If-Match", Visitors.etag(Visitors.officer(), address(slug)))
                .post(address(slug) + "/suppression-check")
                .then()
                .statusCode(409);
    }

    @Test
    void nobodyChangesAPublicationInTheDatabase() {
        var slug = given.published();

        for (var table : List.of(
                "diagnostic_publication", "diagnostic_restitution", "own_figure", "local_initiative", "finding")) {
            assertThatThrownBy(() -> run(
                            "delete from %s p using diagnostic d where d.id = p.diagnostic_id and d.slug = ?"
                                    .formatted(table),
                            slug))
                    .as(table)
                    .hasMessageContaining("stays as it is");
        }
    }

    @Test
    void nobodyMovesAPartOfAPublicationToAnotherDiagnosticNorIntoIt() {
        var published = given.published();
        var draft = given.finalising();

        for (var table : List.of("diagnostic_restitution", "own_figure", "local_initiative", "finding")) {
            var move = """
                    update %s p set diagnostic_id = t.id from diagnostic f, diagnostic t
                    where f.id = p.diagnostic_id and f.slug = ? and t.slug = ?""".formatted(table);
            assertThatThrownBy(() -> run(move, published, draft)).as(table).hasMessageContaining("stays as it is");
            assertThatThrownBy(() -> run(move, draft, published)).as(table).hasMessageContaining("stays as it is");
        }
    }

    @Test
    void aNewVersionTakesThePlaceOfTheOneBefore() throws SQLException {
        var first = given.published();
        var second = given.publishable();
        run(
                "update diagnostic n set version = 2, predecessor_id = p.id from diagnostic p where n.slug = ? and p.slug = ?",
                second,
                first);

        publish(Visitors.manager(), second).statusCode(200);
        Visitors.anonymous()
                .get(address(first) + "/published")
                .then()
                .statusCode(200)
                .body("successor.slug", is(second));
        GivenDiagnostics.of(Visitors.anonymous(), first).body("stage", is("SUPERSEDED"));
        Visitors.anonymous()
                .get("/api/v1/diagnostics?limit=500")
                .then()
                .body("items.slug", hasItem(second))
                .body("items.slug", not(hasItem(first)));
    }

    @Test
    void whoSubscribedHearsOfItUntilSheHasReadIt() {
        Supplier<RequestSpecification> reader = () -> Visitors.funder("ANCT");
        var subscription = reader.get()
                .contentType(ContentType.JSON)
                .body(Map.of("territory", "DEP-30"))
                .post("/api/v1/diagnostic-subscriptions")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var slug = given.published();

        waiting(reader.get()).body(tasksOf("DIAGNOSTIC_PUBLISHED"), hasItem(slug));
        waiting(Visitors.leadOf("DEP-30")).body(tasksOf("DIAGNOSTIC_PUBLISHED"), hasItem(slug));
        reader.get().post(address(slug) + "/reading").then().statusCode(204);
        waiting(reader.get()).body(tasksOf("DIAGNOSTIC_PUBLISHED"), not(hasItem(slug)));
        var address = "/api/v1/diagnostic-subscriptions/" + subscription;
        Visitors.officer().get(address).then().statusCode(404);
        reader.get()
                .header("If-Match", Visitors.etag(reader.get(), address))
                .delete(address)
                .then()
                .statusCode(204);
        reader.get().get("/api/v1/diagnostic-subscriptions").then().body("id", not(hasItem(subscription)));
    }

    @Test
    void whatWaitsIsToldToWhomItWaitsFor() {
        var slug = given.finalising();

        waiting(Visitors.leadOf("DEP-30")).body(tasksOf("DIAGNOSTIC_TO_SIGN"), hasItem(slug));
        waiting(Visitors.leadOf("DEP-76")).body("key", not(hasItem(slug)));
        waiting(Visitors.manager()).body(tasksOf("DIAGNOSTIC_TO_PUBLISH"), not(hasItem(slug)));
        sign(Visitors.leadOf("DEP-30"), slug).statusCode(200);
        waiting(Visitors.leadOf("DEP-30")).body(tasksOf("DIAGNOSTIC_TO_SIGN"), not(hasItem(slug)));
        waiting(Visitors.manager()).body(tasksOf("DIAGNOSTIC_TO_PUBLISH"), hasItem(slug));
        waiting(Visitors.leadOf("DEP-76")).body("key", not(hasItem(slug)));
    }

    @Test
    void aPublicationIsReadInAFixedNumberOfStatements() {
        var one = given.published();
        var first = statements.during(() -> published(one));
        var other = given.published();

        assertThat(statements.during(() -> published(other))).isEqualTo(first).isLessThan(6);
    }

    @Test
    void itIsSignedAndCheckedAsItWasSeen() {
        var slug = given.finalising();
        var seen = Visitors.etag(Visitors.leadOf("DEP-30"), address(slug));
        var seenByAnsa = Visitors.etag(Visitors.officer(), address(slug));
        record(Visitors.officer(), slug, "2023-12-12").statusCode(200);

        Visitors.leadOf("DEP-30")
                .contentType(ContentType.JSON)
                .header("If-Match", seen)
                .body(Map.of())
                .post(address(slug) + "/sign-off")
                .then()
                .statusCode(412);
        Visitors.officer()
                .header("If-Match", seenByAnsa)
                .post(address(slug) + "/suppression-check")
                .then()
                .statusCode(412);
    }

    private static void published(String slug) {
        Visitors.anonymous().get(address(slug) + "/published").then().statusCode(200);
    }

    private static String address(String slug) {
        return "/api/v1/diagnostics/" + slug;
    }

    private static String tasksOf(String kind) {
        return "findAll { it.kind == '%s' }.key".formatted(kind);
    }

    private static ValidatableResponse waiting(RequestSpecification visitor) {
        return visitor.get("/api/v1/tasks").then().statusCode(200);
    }

    private static ValidatableResponse sign(RequestSpecification visitor, String slug) {
        return visitor.contentType(ContentType.JSON)
                .header("If-Match", Visitors.etag(Visitors.leadOf("DEP-30"), address(slug)))
                .body(Map.of("comment", "D'accord"))
                .post(address(slug) + "/sign-off")
                .then();
    }

    private static ValidatableResponse end(String slug) {
        return Visitors.officer().get(address(slug) + "/end").then().statusCode(200);
    }

    private static ValidatableResponse record(RequestSpecification visitor, String slug, String day) {
        var address = address(slug) + "/restitution";
        return visitor.header("If-Match", Visitors.etag(Visitors.officer(), address))
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "heldOn", day, "modality", "REMOTE", "summary", "Tout le monde était là, " + UUID.randomUUID()))
                .put(address)
                .then();
    }

    private void run(String sql, Object... parameters) throws SQLException {
        try (var connection = database.getConnection()) {
            Sql.update(connection, sql, parameters);
        }
    }
}
