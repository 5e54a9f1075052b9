package fr.essaim.project.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import fr.essaim.Given;
import fr.essaim.Visitors;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DocumentResourceTest {

    private static final String WORD_PROCESSOR =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Inject
    Given given;

    @Test
    void aDocumentComesBackByteByByteUnderItsName() {
        var slug = given.project("Documentée");
        var place = send(slug, "C:\\Dossier\\Étude \"finale\".pdf", Given.pdf())
                .statusCode(201)
                .body("title", is("Étude \"finale\".pdf"))
                .body("fileName", is("Étude \"finale\".pdf"))
                .body("type", is("PDF"))
                .body("size", is(Given.pdf().length))
                .body("audience", is("TEAM"))
                .body("addedBy.name", is("Claire Morel"))
                .extract()
                .header("Location");

        var file = Visitors.officer().get(place + "/file");
        assertThat(file.asByteArray()).isEqualTo(Given.pdf());
        file.then()
                .header("Content-Disposition", startsWith("attachment; filename*=UTF-8''%C3%89tude%20%22finale%22.pdf"))
                .header("X-Content-Type-Options", is("nosniff"))
                .header("Content-Type", is("application/octet-stream"));
    }

    @Test
    void eachTypeIsKnownByItsContent() throws IOException {
        var slug = given.project("Types");

        send(slug, "a.docx", office(WORD_PROCESSOR)).statusCode(201).body("type", is("DOCX"));
        send(slug, "a.xlsx", office("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))
                .statusCode(201)
                .body("type", is("XLSX"));
        send(slug, "a.pptx", office("application/vnd.openxmlformats-officedocument.presentationml.presentation"))
                .statusCode(201)
                .body("type", is("PPTX"));
        send(slug, "a.odt", zip("mimetype", "application/vnd.oasis.opendocument.text"))
                .statusCode(201)
                .body("type", is("ODT"));
        send(slug, "a.ods", zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet"))
                .statusCode(201)
                .body("type", is("ODS"));
        send(slug, "a.PNG", HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452"))
                .statusCode(201)
                .body("type", is("PNG"));
        send(slug, "a.jpeg", HexFormat.of().parseHex("ffd8ffe000104a46494600010100"))
                .statusCode(201)
                .body("type", is("JPEG"));
    }

    @Test
    void whatIsNoDocumentOrHidesWhatItIsIsRefused() throws IOException {
        var slug = given.project("Refus");

        refused(slug, "a.html", text("<html><script>alert(1)</script></html>"), "file-type-refused");
        refused(slug, "a.pdf", text("<html><script>alert(1)</script></html>"), "file-type-refused");
        refused(slug, "a.svg", text("<svg xmlns='http://www.w3.org/2000/svg'/>"), "file-type-refused");
        refused(slug, "a.exe", text("MZ\u0090"), "file-type-refused");
        refused(slug, "a.docx", zip("readme.txt", "rien"), "file-type-refused");
        refused(slug, "a.docx", text("PK\u0003\u0004 broken"), "file-damaged");
        refused(slug, "a.docx", Given.pdf(), "file-name-misleading");
        refused(slug, "a.pdf.exe", Given.pdf(), "file-name-misleading");
        refused(slug, "a.xlsx", office(WORD_PROCESSOR), "file-name-misleading");
        refused(slug, "a.docx", office("application/vnd.ms-word.document.macroEnabled"), "file-has-macros");
        refused(
                slug,
                "a.docx",
                zip("[Content_Types].xml", types(WORD_PROCESSOR), "word/vbaProject.bin", "x"),
                "file-has-macros");
        refused(
                slug,
                "a.odt",
                zip("mimetype", "application/vnd.oasis.opendocument.text", "Basic/Standard/Module1.xml", "x"),
                "file-has-macros");
    }

    @Test
    void aDocumentHasAtMostTwentyMegabytes() {
        var slug = given.project("Lourde");
        var much = Arrays.copyOf(Given.pdf(), 20 * 1024 * 1024 + 1);

        refused(slug, "lourd.pdf", much, "file-too-large");
        send(slug, "juste.pdf", Arrays.copyOf(much, much.length - 1)).statusCode(201);
    }

    @Test
    void outsidersReadWhatAPublishedSheetShowsAndNothingElse() {
        var slug = given.project("Ouverte");
        var team = given.document(slug, "TEAM");
        var open = given.document(slug, "PUBLIC");

        download(slug, open).statusCode(404);
        given.publish(slug);
        var later = given.document(slug, "PUBLIC");

        download(slug, open).statusCode(200);
        download(slug, team).statusCode(404);
        download(slug, later).statusCode(404);
        Visitors.anonymous()
                .get("/api/v1/projects/" + slug)
                .then()
                .body("sheet.documents.id", contains(open))
                .body("sheet.documents[0].title", is("Rapport d'évaluation"));
        Visitors.officer()
                .get("/api/v1/projects/" + slug)
                .then()
                .body("desk.differsFromPublished", is(true))
                .body("sheet.documents.id", contains(later, open));
        Visitors.officer().get(file(slug, team)).then().statusCode(200);
        // Nor by the way of another project that is published
        download(given.publishedProject("Voisine"), open).statusCode(404);

        change(slug, open, "TEAM").statusCode(200);
        download(slug, open).statusCode(404);
    }

    @Test
    void whatEvidenceOrAPublishedSheetRestsOnStays() {
        var slug = given.project("Nécessaire");
        var free = given.document(slug, "TEAM");
        var shown = given.document(slug, "PUBLIC");
        var evidence = given.evidence(slug, 2, LocalDate.of(2099, 1, 1));
        String needed = Visitors.officer()
                .get("/api/v1/projects/%s/evidence/%s".formatted(slug, evidence))
                .path("document");

        delete(slug, free).statusCode(204);
        delete(slug, needed).statusCode(409);
        given.publish(slug);
        delete(slug, shown).statusCode(409);
        Visitors.officer()
                .get(documents(slug))
                .then()
                .body("id", not(hasItem(free)))
                .body("id", hasItem(shown));
    }

    @Test
    void aDocumentIsRenamedByThoseWhoHaveSeenIt() {
        var slug = given.project("Renommée");
        var id = given.document(slug, "TEAM");
        var seen = Visitors.etag(Visitors.officer(), documents(slug) + "/" + id);

        change(slug, id, "PUBLIC")
                .statusCode(200)
                .body("title", is("Autre titre"))
                .body("audience", is("PUBLIC"));
        Visitors.officer()
                .contentType(ContentType.JSON)
                .header("If-Match", seen)
                .body(Map.of("title", "Encore un", "audience", "TEAM"))
                .put(documents(slug) + "/" + id)
                .then()
                .statusCode(412);
        Visitors.officer()
                .delete(documents(slug) + "/" + id)
                .then()
                .statusCode(428)
                .body("type", endsWith("precondition-required"));
    }

    @Test
    void othersDoNotLearnWhatThereIs() {
        var slug = given.project("Secrète");
        given.document(slug, "PUBLIC");

        Visitors.funder("ANCT").get(documents(slug)).then().statusCode(403);
        Visitors.anonymous().get(documents(slug)).then().statusCode(401);
        Visitors.officer()
                .get(documents(given.project("Vide")))
                .then()
                .statusCode(200)
                .body("$", empty());
    }

    private static String documents(String slug) {
        return "/api/v1/projects/%s/documents".formatted(slug);
    }

    private static String file(String slug, String id) {
        return documents(slug) + "/" + id + "/file";
    }

    private static ValidatableResponse download(String slug, String id) {
        return Visitors.anonymous().get(file(slug, id)).then();
    }

    private static ValidatableResponse send(String slug, String name, byte[] content) {
        return Visitors.officer()
                .contentType("application/octet-stream")
                .queryParam("fileName", name)
                .body(content)
                .post(documents(slug))
                .then();
    }

    private static void refused(String slug, String name, byte[] content, String code) {
        send(slug, name, content)
                .statusCode(400)
                .body("errors.code", contains(code))
                .body("errors.parameter", contains("file"));
    }

    private static ValidatableResponse change(String slug, String id, String audience) {
        var place = documents(slug) + "/" + id;
        return Visitors.officer()
                .contentType(ContentType.JSON)
                .header("If-Match", Visitors.etag(Visitors.officer(), place))
                .body(Map.of("title", "Autre titre", "audience", audience))
                .put(place)
                .then();
    }

    private static ValidatableResponse delete(String slug, String id) {
        var place = documents(slug) + "/" + id;
        return Visitors.officer()
                .header("If-Match", Visitors.etag(Visitors.officer(), place))
                .delete(place)
                .then();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] office(String type) throws IOException {
        return zip("[Content_Types].xml", types(type));
    }

    private static String types(String type) {
        return "<Types><Override PartName=\"/main.xml\" ContentType=\"%s.main+xml\"/></Types>".formatted(type);
    }

    /** An archive of these parts: a name, then its text. */
    private static byte[] zip(String... parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(parts[i]));
                zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
