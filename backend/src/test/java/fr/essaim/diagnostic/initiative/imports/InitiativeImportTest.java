package fr.essaim.diagnostic.initiative.imports;

import static fr.essaim.diagnostic.initiative.GivenInitiatives.FAULTLESS;
import static fr.essaim.diagnostic.initiative.GivenInitiatives.FAULTY;
import static fr.essaim.diagnostic.initiative.GivenInitiatives.added;
import static fr.essaim.diagnostic.initiative.GivenInitiatives.address;
import static fr.essaim.diagnostic.initiative.GivenInitiatives.draft;
import static fr.essaim.diagnostic.initiative.GivenInitiatives.file;
import static fr.essaim.diagnostic.initiative.GivenInitiatives.look;
import static fr.essaim.diagnostic.initiative.GivenInitiatives.preview;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fr.essaim.Visitors;
import fr.essaim.diagnostic.GivenDiagnostics;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InitiativeImportTest {

    @Inject
    GivenDiagnostics diagnostics;

    @Test
    void aFileIsLookedAtAndThenRecordedWhole() {
        var slug = diagnostics.withEditor("DEP-30");
        var id = preview(
                slug,
                file(
                        "Ateliers;Passerelles;Formation, maintien dans l'emploi;jeunes | QPV;nimes",
                        "Bus;Ville d'Alès;OUTREACH;;30007"));
        inventory(slug).body("items", empty());

        record(slug, id)
                .statusCode(200)
                .body("state", is("RECORDED"))
                .body("added", is(2))
                .body("recordedAt", org.hamcrest.Matchers.notNullValue());
        inventory(slug)
                .body("items.name", contains("Ateliers", "Bus"))
                .body("items[0].steps", contains("TRAINING", "RETENTION"))
                .body("items[0].publics", contains("YOUTH", "QPV_RESIDENTS"))
                .body("items[0].place.code", is("COM-30189"))
                .body("items[1].status", is("RUNNING"));
        record(slug, id).statusCode(409);
    }

    @Test
    void aFileWithACellThatCannotBeTakenIsNotRecorded() {
        var slug = diagnostics.begun("DEP-30");
        String id = look(Visitors.officer(), slug, FAULTY)
                .statusCode(201)
                .body("rowCount", is(1))
                .body("refused.line", contains(3))
                .body("refused.field", contains("steps"))
                .body("refused.value", contains("Coiffure"))
                .body("refused.code", contains("step-unknown"))
                .body("ignoredHeadings", contains("remarque"))
                .extract()
                .path("id");

        record(slug, id).statusCode(409);
        inventory(slug).body("items", empty());
        discard(slug, id).statusCode(204);
        Visitors.officer()
                .get("/api/v1/diagnostics/%s/initiative-imports/%s".formatted(slug, id))
                .then()
                .statusCode(404);
    }

    @Test
    void everyKindOfCellIsRefusedWithItsReason() {
        var slug = diagnostics.begun("DEP-30");
        var wrong = """
                Name,Operator,Steps,Publics,Place,Capacity,Ends on,SIRET,Latitude,Longitude,Website,Status
                ,Passerelles,Formation,,30189,,,,,,,
                Deux,Passerelles,Formation,licornes,30189,,,,,,,
                Trois,Passerelles,Formation,,Rouen,,,,,,,
                Quatre,Passerelles,Formation,,30189,beaucoup,,,,,,
                Cinq,Passerelles,Formation,,30189,,31/02/2026,,,,,
                Six,Passerelles,Formation,,30189,,,12345678901234,,,,
                Sept,Passerelles,Formation,,30189,,,,91,4,,
                Huit,Passerelles,Formation,,30189,,,,43.8,,,
                Neuf,Passerelles,Formation,,30189,,,,,,javascript:alert(1),
                Dix,Passerelles,Formation,,30189,,,,,,,peut-être
                Onze,Passerelles,Formation,,30189,12,30/06/2026,732 829 320 00074,"43,8","4,3",https://example.org,prévue
                """;

        look(Visitors.officer(), slug, wrong.getBytes(StandardCharsets.UTF_8))
                .statusCode(201)
                .body("rowCount", is(1))
                .body("rows[0].line", is(12))
                .body("rows[0].initiative.endsOn", is("2026-06-30"))
                .body("rows[0].initiative.siret", is("73282932000074"))
                .body("rows[0].initiative.latitude", is(43.8f))
                .body(
                        "refused.code",
                        contains(
                                "value-missing",
                                "public-unknown",
                                "place-outside",
                                "capacity-invalid",
                                "date-invalid",
                                "siret-invalid",
                                "coordinate-invalid",
                                "coordinate-missing",
                                "website-invalid",
                                "status-unknown"));
    }

    @Test
    void theSameBytesAreTheSameImport() {
        var slug = diagnostics.begun("DEP-30");
        var id = preview(slug, FAULTLESS);

        assertThat(preview(slug, FAULTLESS)).isEqualTo(id);
        record(slug, id).statusCode(200);
        look(Visitors.officer(), slug, FAULTLESS)
                .statusCode(201)
                .body("id", is(id))
                .body("state", is("RECORDED"));
        discard(slug, id).statusCode(409);
        assertThat(preview(diagnostics.begun("DEP-30"), FAULTLESS)).isNotEqualTo(id);
    }

    @Test
    void whatIsProbablyThereAlreadyIsShownAndWhatComesMeanwhileAsksToLookAgain() {
        var slug = diagnostics.begun("DEP-30");
        var id = preview(
                slug,
                file(
                        "Permanences au pied des tours;A;Formation;;Nîmes",
                        "Permanence au pied des tours;B;Formation;;Nîmes"));
        var seen = Visitors.etag(Visitors.officer(), imported(slug, id));
        Visitors.officer()
                .get(imported(slug, id))
                .then()
                .body("duplicates", hasSize(1))
                .body("duplicates[0].otherLine", is(2))
                .body("duplicates[0].initiative", nullValue());
        var twin = added(slug, draft("Permanences au pied de la tour"));

        Visitors.officer()
                .header("If-Match", seen)
                .post(imported(slug, id) + "/recording")
                .then()
                .statusCode(412);
        Visitors.officer()
                .get(imported(slug, id))
                .then()
                .body("duplicates.findAll { it.initiative != null }.initiative", contains(twin, twin));
    }

    @Test
    void whoReadsLooksAtNoFileAndNobodyDoesOncePublished() {
        var slug = diagnostics.begun("DEP-30");
        diagnostics.member(slug, GivenDiagnostics.LEAD, "READER");

        look(Visitors.leadOf("DEP-30"), slug, FAULTLESS).statusCode(403);
        look(Visitors.officer(), slug, FAULTLESS).statusCode(201);
        diagnostics.at(slug, "PUBLISHED");
        look(Visitors.officer(), slug, FAULTY).statusCode(409);
    }

    @Test
    void whatIsNoFileOfInitiativesIsRefused() {
        var slug = diagnostics.begun("DEP-30");
        refused(slug, "a;b;c\n1;2;3\n", "headings-missing");
        refused(slug, "nom;operateur;publics;statut\nA;B;;\n", "headings-missing");
        refused(slug, "nom;operateur;etapes;lieu\n", "file-empty");
        refused(slug, "{\"services\": [", "file-damaged");
        refused(slug, "{\"structures\": []}", "file-empty");
        refused(slug, "[".repeat(5000), "file-damaged");
        refused(slug, " ".repeat(2 * 1024 * 1024 + 1), "file-too-large");
        var lines = IntStream.rangeClosed(1, 1001).mapToObj(i -> "N" + i + ";O;Formation;;30189");
        look(Visitors.officer(), slug, file(lines.toArray(String[]::new)))
                .statusCode(400)
                .body("errors.code", contains("file-too-long"));
    }

    @Test
    void servicesOfDataInclusionAreInitiativesAndNothingIsGuessed() {
        var slug = diagnostics.begun("DEP-30");
        var content = """
                {"structures": [{"id": "s1", "source": "dora", "nom": "Passerelles", "date_maj": "2026-01-01",
                   "siret": "73282932000074", "code_insee": "30189", "adresse": "1 rue A", "latitude": 43.8,
                   "longitude": 4.3, "courriel": "jeanne@example.org"}],
                 "services": [
                  {"id": "a", "source": "dora", "structure_id": "s1", "nom": "Se former", "date_maj": "2026-01-01",
                   "description": "Des ateliers", "type": "atelier", "contact_nom_prenom": "Jeanne Martin",
                   "thematiques": ["se-former--trouver-sa-formation", "famille--garde-denfants"],
                   "publics": ["jeunes", "femmes"], "zone_eligibilite": ["30"]},
                  {"id": "b", "source": "dora", "structure_id": "s1", "nom": "Crèche", "description": "…",
                   "thematiques": ["famille--garde-denfants"], "publics": ["tous-publics"]},
                  {"id": "c", "source": "dora", "structure_id": "s1", "nom": "Pour elles", "description": "…",
                   "thematiques": ["remobilisation"], "publics": ["femmes"]},
                  {"id": "d", "source": "dora", "structure_id": "perdue", "nom": "Orpheline", "description": "…",
                   "thematiques": ["remobilisation"]}]}""";

        look(Visitors.officer(), slug, content.getBytes(StandardCharsets.UTF_8))
                .statusCode(201)
                .body("format", is("DATA_INCLUSION"))
                .body("rows.initiative.name", contains("Se former"))
                .body("rows[0].initiative.operator", is("Passerelles"))
                .body("rows[0].initiative.steps", contains("TRAINING"))
                .body("rows[0].initiative.publics", contains("YOUTH"))
                .body("rows[0].initiative.place", is("COM-30189"))
                .body("rows[0].initiative.latitude", is(43.8f))
                .body("leftOut.reason", contains("NO_STEP", "OTHER_PUBLIC"))
                .body("unmapped.value", containsInAnyOrder("famille--garde-denfants", "femmes"))
                .body("unmapped.services", containsInAnyOrder(2, 2))
                .body("refused.code", contains("structure-unknown"))
                .extract();
    }

    @Test
    void charactersThatCannotBeKeptAreRefusedNotStored() {
        var slug = diagnostics.begun("DEP-30");
        var content = """
                {"structures": [{"id": "s", "source": "x", "nom": "P", "code_insee": "30189"}], "services": [
                  {"id": "a", "source": "x", "structure_id": "s", "nom": "Nul \\u0000", "description": "\\ud800",
                   "thematiques": ["se-former"], "publics": ["\\u0000", "jeunes"]}]}""";

        look(Visitors.officer(), slug, content.getBytes(StandardCharsets.UTF_8))
                .statusCode(201)
                .body("rows", empty())
                .body("refused.code", contains("value-with-control-character", "value-with-control-character"));
    }

    private static void refused(String slug, String content, String code) {
        look(Visitors.officer(), slug, content.getBytes(StandardCharsets.UTF_8))
                .statusCode(400)
                .body("errors.code", contains(code));
    }

    private static String imported(String slug, String id) {
        return "/api/v1/diagnostics/%s/initiative-imports/%s".formatted(slug, id);
    }

    private static ValidatableResponse inventory(String slug) {
        return Visitors.officer().get(address(slug)).then().statusCode(200);
    }

    private static ValidatableResponse record(String slug, String id) {
        return Visitors.officer()
                .header("If-Match", Visitors.etag(Visitors.officer(), imported(slug, id)))
                .post(imported(slug, id) + "/recording")
                .then();
    }

    private static ValidatableResponse discard(String slug, String id) {
        return Visitors.officer()
                .header("If-Match", Visitors.etag(Visitors.officer(), imported(slug, id)))
                .delete(imported(slug, id))
                .then();
    }
}
