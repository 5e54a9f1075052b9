package fr.essaim.diagnostic;

import static org.hamcrest.Matchers.is;

import fr.essaim.Visitors;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Diagnostics of a test's own: each call adds one, in a département that the test names. */
@ApplicationScoped
public class GivenDiagnostics {

    /** Who edits for Gard in a team that a test makes; Visitors.leadOf("DEP-30") is she. */
    public static final String LEAD = "helene.roche@gard.example.org";

    private final EntityManager entities;

    GivenDiagnostics(EntityManager entities) {
        this.entities = entities;
    }

    /** A scope so complete that figures could be collected. */
    public static Map<String, Object> scope(String title) {
        var scope = new HashMap<String, Object>();
        scope.put("title", title);
        scope.put("theme", "HOME_CARE");
        scope.put("pathway", "Accès aux métiers de l'aide à domicile");
        scope.put("question", "Comment les habitants des quartiers prioritaires accèdent-ils à ces métiers ?");
        scope.put("steps", List.of("OUTREACH", "TRAINING", "HIRING"));
        scope.put("publics", List.of("QPV_RESIDENTS", "RSA_RECIPIENTS"));
        scope.put("referenceYear", 2023);
        scope.put("comparisons", List.of("DEP-76"));
        scope.put("steering", List.of("Département", "France Travail"));
        scope.put("steeringValidatedOn", "2023-02-01");
        scope.put("illustrative", false);
        return scope;
    }

    /** One that an officer has begun; returns its slug. */
    public String begun(String territory) {
        return begun(territory, scope("Diagnostic d'essai"));
    }

    public String begun(String territory, Map<String, ?> scope) {
        return Visitors.officer()
                .contentType(ContentType.JSON)
                .body(Map.of("territory", territory, "scope", scope))
                .post("/api/v1/diagnostics")
                .then()
                .statusCode(201)
                .extract()
                .path("slug");
    }

    /** One with a lead of its territory who edits; returns its slug. */
    public String withEditor(String territory) {
        var slug = begun(territory);
        member(slug, LEAD, "EDITOR");
        return slug;
    }

    /** Somebody in its team; returns her id. */
    public String member(String slug, String account, String part) {
        return Visitors.officer()
                .contentType(ContentType.JSON)
                .body(Map.of("account", account, "name", "Hélène Roche", "part", part))
                .post("/api/v1/diagnostics/%s/members".formatted(slug))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** As if it had come to a stage, whatever its guards ask for; a published one by SQL has no publication. */
    @Transactional
    public void at(String slug, String stage) {
        entities.createNativeQuery("""
                        update diagnostic set stage = :stage,
                               published_at = case when :stage in ('PUBLISHED', 'SUPERSEDED') then now() end
                        where slug = :slug""")
                .setParameter("stage", stage)
                .setParameter("slug", slug)
                .executeUpdate();
    }

    /** What a step answers. */
    public static io.restassured.response.ValidatableResponse step(
            RequestSpecification visitor, String slug, Map<String, ?> draft) {
        return visitor.contentType(ContentType.JSON)
                .body(draft)
                .post("/api/v1/diagnostics/%s/stage-changes".formatted(slug))
                .then();
    }

    public static io.restassured.response.ValidatableResponse of(RequestSpecification visitor, String slug) {
        return visitor.get("/api/v1/diagnostics/" + slug).then();
    }

    static void isAt(String slug, String stage) {
        of(Visitors.officer(), slug).body("stage", is(stage));
    }
}
