package fr.essaim.diagnostic.interview;

import fr.essaim.Visitors;
import io.restassured.http.ContentType;
import java.util.HashMap;
import java.util.Map;

/** Interviews of a test's own: each call adds one to the diagnostic, with an employer, in March 2023. */
public final class GivenInterviews {

    /** Whom all of them are with. */
    public static final String INTERVIEWEE = "Danièle Faure";

    private GivenInterviews() {}

    public static Map<String, Object> draft() {
        var draft = new HashMap<String, Object>();
        draft.put("category", "EMPLOYER");
        draft.put("organisation", "Aide à domicile du Gard");
        draft.put("interviewee", Map.of("name", INTERVIEWEE, "role", "Responsable de secteur"));
        draft.put("plannedOn", "2023-03-14");
        return draft;
    }

    public static Map<String, Object> said(String text) {
        return Map.of("text", text, "anonymised", true, "consentOn", "2023-03-21");
    }

    public static String planned(String slug) {
        return planned(slug, draft());
    }

    public static String planned(String slug, Map<String, ?> draft) {
        return add("/api/v1/diagnostics/%s/interviews".formatted(slug), draft);
    }

    public static String held(String slug) {
        var interview = planned(slug);
        step(slug, interview, Map.of("to", "DONE", "heldOn", "2023-03-21")).statusCode(200);
        return interview;
    }

    /** One that was held, with notes for Ansa alone. */
    public static String noted(String slug, String text) {
        var interview = held(slug);
        Visitors.officer()
                .contentType(ContentType.JSON)
                .header("If-Match", Visitors.etag(Visitors.officer(), notesOf(slug, interview)))
                .body(Map.of("text", text))
                .put(notesOf(slug, interview))
                .then()
                .statusCode(200);
        return interview;
    }

    private static String notesOf(String slug, String interview) {
        return "/api/v1/diagnostics/%s/interviews/%s/notes".formatted(slug, interview);
    }

    /** One that may be quoted, of an interview of its own. */
    public static String verbatim(String slug) {
        return verbatim(slug, said("On recrute toute l’année, et on perd une personne sur trois avant l’été."));
    }

    public static String verbatim(String slug, Map<String, ?> draft) {
        return add("/api/v1/diagnostics/%s/interviews/%s/verbatims".formatted(slug, held(slug)), draft);
    }

    static io.restassured.response.ValidatableResponse step(String slug, String interview, Map<String, ?> step) {
        return Visitors.officer()
                .contentType(ContentType.JSON)
                .body(step)
                .post("/api/v1/diagnostics/%s/interviews/%s/state-changes".formatted(slug, interview))
                .then();
    }

    private static String add(String address, Map<String, ?> draft) {
        return Visitors.officer()
                .contentType(ContentType.JSON)
                .body(draft)
                .post(address)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
