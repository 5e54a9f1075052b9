package fr.essaim.diagnostic.initiative;

import fr.essaim.Visitors;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Initiatives of a diagnostic of Gard, and files of them. */
public final class GivenInitiatives {

    public static final byte[] FAULTLESS =
            file("Ateliers de découverte;Association Passerelles;Mobilisation;RSA;Nîmes");

    public static final byte[] FAULTY = """
            nom;opérateur;étapes;publics;lieu;remarque
            Ateliers de découverte;Association Passerelles;Mobilisation;RSA;Nîmes;
            Salon;Chez Lina;Coiffure;;COM-30189;fermé le lundi
            """.getBytes(StandardCharsets.UTF_8);

    private GivenInitiatives() {}

    /** With the headings that every line needs, and publics. */
    public static byte[] file(String... lines) {
        return ("nom;operateur;etapes;publics;lieu\n" + String.join("\n", lines) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    public static Map<String, Object> draft(String name) {
        var draft = new HashMap<String, Object>();
        draft.put("name", name);
        draft.put("operator", "Association Passerelles");
        draft.put("steps", List.of("OUTREACH"));
        draft.put("publics", List.of("QPV_RESIDENTS"));
        draft.put("status", "RUNNING");
        draft.put("place", "COM-30189");
        draft.put("illustrative", true);
        return draft;
    }

    public static Map<String, Object> draft(String name, Map<String, ?> others) {
        var draft = draft(name);
        draft.putAll(others);
        return draft;
    }

    public static String address(String slug) {
        return "/api/v1/diagnostics/%s/initiatives".formatted(slug);
    }

    public static ValidatableResponse add(RequestSpecification visitor, String slug, Map<String, ?> draft) {
        return visitor.contentType(ContentType.JSON)
                .body(draft)
                .post(address(slug))
                .then();
    }

    /** Returns its id. */
    public static String added(String slug, Map<String, ?> draft) {
        return add(Visitors.officer(), slug, draft).statusCode(201).extract().path("id");
    }

    public static ValidatableResponse confirm(RequestSpecification visitor, String slug, Map<String, ?> gap) {
        return visitor.contentType(ContentType.JSON)
                .body(gap)
                .post("/api/v1/diagnostics/%s/gaps".formatted(slug))
                .then();
    }

    /** Returns its id. */
    public static String gap(String slug, String step) {
        return confirm(Visitors.officer(), slug, Map.of("step", step, "reason", "Personne n’en connaît."))
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static ValidatableResponse look(RequestSpecification visitor, String slug, byte[] content) {
        return visitor.contentType(ContentType.BINARY)
                .body(content)
                .post("/api/v1/diagnostics/%s/initiative-imports?fileName=initiatives.csv".formatted(slug))
                .then();
    }

    /** Returns its id. */
    public static String preview(String slug, byte[] content) {
        return look(Visitors.officer(), slug, content).statusCode(201).extract().path("id");
    }
}
