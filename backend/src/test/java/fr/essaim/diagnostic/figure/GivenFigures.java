package fr.essaim.diagnostic.figure;

import fr.essaim.Given;
import fr.essaim.Visitors;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Figures that a test enters for a diagnostic. */
public final class GivenFigures {

    /** A commune: no official figure is known of it. */
    public static final String NIMES = "COM-30189";

    /** The expected indicators that are ratios, and may be entered. */
    public static final List<String> RATIOS = List.of(
            "BES-02", "BES-04", "BES-05", "BES-07", "PUB-02", "PUB-04", "PUB-05", "PUB-06", "PUB-10", "OFF-01",
            "OFF-02", "FRE-01", "FRE-02");

    private GivenFigures() {}

    public static String address(String slug, String code) {
        return "/api/v1/diagnostics/%s/figures/%s/entry".formatted(slug, code);
    }

    /** What a lead enters of a ratio. */
    public static Map<String, Object> ratio(int numerator, int denominator) {
        var draft = draft();
        draft.put("numerator", numerator);
        draft.put("denominator", denominator);
        return draft;
    }

    /** What she enters of a count or an index. */
    public static Map<String, Object> value(double value) {
        var draft = draft();
        draft.put("value", value);
        return draft;
    }

    private static Map<String, Object> draft() {
        var draft = new HashMap<String, Object>();
        draft.put("status", "AVAILABLE");
        draft.put("periodStart", "2023-01-01");
        draft.put("periodEnd", "2023-12-31");
        draft.put("numeratorUnknown", false);
        draft.put("source", "Enquête auprès des services d'aide à domicile");
        draft.put("publisher", "Département du Gard");
        draft.put("method", "");
        draft.put("illustrative", false);
        return draft;
    }

    public static Map<String, Object> unavailable(String reason) {
        return Map.of(
                "status",
                "NOT_AVAILABLE",
                "numeratorUnknown",
                false,
                "reason",
                reason,
                "method",
                "",
                "illustrative",
                false);
    }

    /** What an entry over what stands answers. */
    public static ValidatableResponse enter(
            RequestSpecification visitor, String slug, String code, Map<String, ?> draft) {
        return put(visitor, address(slug, code), draft);
    }

    static ValidatableResponse put(RequestSpecification visitor, String address, Map<String, ?> draft) {
        return visitor.header("If-Match", Visitors.etag(Visitors.officer(), address))
                .contentType(ContentType.JSON)
                .body(draft)
                .put(address)
                .then();
    }

    /** A report that an officer has attached to a diagnostic; returns its id. */
    public static String document(String slug) {
        return Visitors.officer()
                .contentType(ContentType.BINARY)
                .body(Given.pdf())
                .queryParam("fileName", "enquete.pdf")
                .post("/api/v1/diagnostics/%s/documents".formatted(slug))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
