package fr.essaim.diagnostic.finding;

import fr.essaim.Visitors;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;

/** Findings, issues and options of a test's own: each call adds one to the diagnostic. */
public final class GivenFindings {

    private GivenFindings() {}

    public static String finding(String slug) {
        return add(slug, "findings", stating("Le besoin dépasse l’offre.", link("FIGURE", "BES-02")));
    }

    public static String issue(String slug) {
        return add(slug, "issues", Map.of("title", "Fidéliser", "text", "", "findings", List.of()));
    }

    public static String option(String slug) {
        return add(slug, "options", option(Map.of()));
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the list is read only
    static Map<String, Object> stating(String statement, Map<String, String>... evidence) {
        return Map.of("statement", statement, "theme", "NEED", "strength", "STRONG", "evidence", List.of(evidence));
    }

    static Map<String, String> link(String kind, String key) {
        return Map.of("kind", kind, "key", key, "note", "");
    }

    /** An option for immersions; {@code model} is empty for none. */
    static Map<String, Object> option(Map<String, ?> model) {
        var option = new java.util.HashMap<String, Object>(
                Map.of("title", "Immersions", "text", "", "issues", List.of(), "steps", List.of("IMMERSION")));
        if (!model.isEmpty()) {
            option.put("model", model);
        }
        return option;
    }

    static String add(String slug, String parts, Map<String, ?> draft) {
        return Visitors.officer()
                .contentType(ContentType.JSON)
                .body(draft)
                .post("/api/v1/diagnostics/%s/%s".formatted(slug, parts))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
