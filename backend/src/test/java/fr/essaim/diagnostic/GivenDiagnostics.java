package fr.essaim.diagnostic;

import static org.hamcrest.Matchers.is;

import fr.essaim.Visitors;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
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

    @Transactional
    public String finalising() {
        return finalising("DEP-30");
    }

    /** One to which nothing is missing but its sign-off: figures, steps, a finding on evidence, its restitution. */
    @Transactional
    public String finalising(String territory) {
        var slug = withEditor(territory);
        at(slug, "FINALISING");
        run(slug, """
                insert into own_figure (id, diagnostic_id, indicator_code, definition_version, status, period_start, period_end,
                    value, source, publisher, method, illustrative, entered_by, entered_at)
                select gen_random_uuid(), d.id, code, 1, 'AVAILABLE', '2023-12-31', '2023-12-31', 12, 'Relevé', 'Département',
                    '', true, 'helene.roche@gard.example.org', now()
                from diagnostic d, unnest(array['BES-03', 'BES-04', 'BES-07', 'PUB-02', 'PUB-04', 'PUB-06', 'OFF-01', 'OFF-02'])
                    code where d.slug = :slug""");
        run(slug, """
                insert into local_initiative (id, diagnostic_id, name, operator, steps, publics, status, place_code, departments,
                    illustrative, updated_at, updated_by)
                select gen_random_uuid(), d.id, 'Permanences', 'Régie', d.steps, '{}', 'RUNNING', d.territory_code,
                    d.departments, false, now(), 'helene.roche@gard.example.org'
                from diagnostic d where d.slug = :slug""");
        run(slug, """
                insert into finding (id, diagnostic_id, place, statement, theme, strength, evidence)
                select gen_random_uuid(), d.id, 0, 'Le besoin est réel.', 'NEED', 'STRONG',
                    '[{"kind": "FIGURE", "key": "BES-01", "note": ""}]' from diagnostic d where d.slug = :slug""");
        run(slug, """
                insert into diagnostic_restitution (diagnostic_id, held_on, modality, participants, summary, recorded_by,
                    recorded_at)
                select d.id, '2023-12-14', 'REMOTE', 40, 'Les constats sont partagés.', 'claire.morel@ansa.example.org', now()
                from diagnostic d where d.slug = :slug""");
        return slug;
    }

    private void run(String slug, String sql) {
        entities.createNativeQuery(sql).setParameter("slug", slug).executeUpdate();
    }

    public String publishable() {
        return publishable("DEP-30");
    }

    /** The same, signed off by its territory and with secrecy checked: a manager may publish it. */
    public String publishable(String territory) {
        var slug = QuarkusTransaction.requiringNew().call(() -> finalising(territory));
        agreed(slug, territory);
        return slug;
    }

    /** Signed off by its territory and with secrecy checked, as it stands. */
    public static void agreed(String slug, String territory) {
        Visitors.leadOf(territory)
                .contentType(ContentType.JSON)
                .body(Map.of())
                .header("If-Match", Visitors.etag(Visitors.leadOf(territory), "/api/v1/diagnostics/" + slug))
                .post("/api/v1/diagnostics/%s/sign-off".formatted(slug))
                .then()
                .statusCode(200);
        Visitors.officer()
                .header("If-Match", Visitors.etag(Visitors.officer(), "/api/v1/diagnostics/" + slug))
                .post("/api/v1/diagnostics/%s/suppression-check".formatted(slug))
                .then()
                .statusCode(200);
    }

    public String published() {
        return published("DEP-30");
    }

    /** Published by a manager, by its guards. */
    public String published(String territory) {
        var slug = publishable(territory);
        publish(Visitors.manager(), slug).statusCode(200);
        return slug;
    }

    public static ValidatableResponse publish(RequestSpecification visitor, String slug) {
        var address = "/api/v1/diagnostics/" + slug;
        return visitor.header("If-Match", Visitors.etag(Visitors.manager(), address))
                .post(address + "/publication")
                .then();
    }

    /** What a step answers. */
    public static ValidatableResponse step(RequestSpecification visitor, String slug, Map<String, ?> draft) {
        return visitor.contentType(ContentType.JSON)
                .body(draft)
                .post("/api/v1/diagnostics/%s/stage-changes".formatted(slug))
                .then();
    }

    public static ValidatableResponse of(RequestSpecification visitor, String slug) {
        return visitor.get("/api/v1/diagnostics/" + slug).then();
    }

    static void isAt(String slug, String stage) {
        of(Visitors.officer(), slug).body("stage", is(stage));
    }
}
