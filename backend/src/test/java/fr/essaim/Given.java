package fr.essaim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.essaim.indicator.DefinitionText;
import fr.essaim.indicator.DenominatorDate;
import fr.essaim.indicator.Direction;
import fr.essaim.indicator.Indicator;
import fr.essaim.indicator.IndicatorGroup;
import fr.essaim.indicator.Unit;
import fr.essaim.organisation.Organisation;
import fr.essaim.organisation.OrganisationType;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** What a test finds in the database: each call adds rows of its own, so that tests need no cleaning. */
@ApplicationScoped
@Transactional
public class Given {

    private static final AtomicInteger NUMBER = new AtomicInteger(100);

    private final EntityManager entities;

    Given(EntityManager entities) {
        this.entities = entities;
    }

    /** An indicator of the test's own; returns its code. */
    public String indicator(Unit unit) {
        return indicator(unit, null);
    }

    /** One that is computed from others. */
    public String indicator(Unit unit, @Nullable String formula) {
        var indicator = new Indicator("TST-" + NUMBER.incrementAndGet(), IndicatorGroup.FIDELITY);
        indicator.define(definition(unit, LocalDate.EPOCH, "Indicateur d'essai", formula));
        entities.persist(indicator);
        return indicator.code();
    }

    public static DefinitionText definition(Unit unit, LocalDate validFrom, String name) {
        return definition(unit, validFrom, name, null);
    }

    private static DefinitionText definition(Unit unit, LocalDate validFrom, String name, @Nullable String formula) {
        return new DefinitionText(
                validFrom,
                name,
                "Ce qu'un test mesure",
                null,
                null,
                formula,
                DenominatorDate.SAME_PERIOD,
                unit,
                Direction.NEUTRAL,
                0,
                List.of(),
                "essai",
                "annuelle",
                "département",
                "COUNT",
                false);
    }

    /** A note that the territory's lead has written; returns its id. */
    public String note(String territory) {
        return Visitors.leadOf(territory)
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "title",
                        "Réunion avec France Travail",
                        "text",
                        "Trois structures d'aide à domicile cherchent dix personnes."))
                .post("/api/v1/territories/%s/notes".formatted(territory))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** An organisation of the test's own; returns its id. */
    public String organisation() {
        return organisation("Structure " + UUID.randomUUID());
    }

    public String organisation(String name) {
        var organisation = new Organisation(name, List.of(OrganisationType.SPONSOR), false);
        entities.persist(organisation);
        return organisation.id().toString();
    }

    /** What an officer writes of a project, so complete that it could be published. */
    public static Map<String, Object> projectDraft(String name, String sponsor) {
        var draft = new HashMap<String, Object>();
        draft.put("name", name);
        draft.put("summary", "Un diagnostic gratuit pour les entreprises, puis des candidats en insertion.");
        draft.put("description", "");
        draft.put("sponsor", sponsor);
        draft.put("themes", List.of("EMPLOYER_MEDIATION"));
        draft.put("publics", List.of("WORK_INTEGRATION_EMPLOYEES"));
        draft.put("territories", List.of("DEP-79"));
        draft.put("entry", "2015-07");
        draft.put("illustrative", false);
        return draft;
    }

    /** A project that an officer has entered, complete; returns its slug. */
    public String project(String name) {
        return project(projectDraft(name, QuarkusTransaction.requiringNew().call(this::airServices)));
    }

    private String airServices() {
        return entities.createQuery("select o.id from Organisation o where o.name = ?1 order by o.id", UUID.class)
                .setParameter(1, "Air Services")
                .setMaxResults(1)
                .getResultStream()
                .map(UUID::toString)
                .findFirst()
                .orElseGet(() -> organisation("Air Services"));
    }

    /** One that nobody carries yet; returns its slug. */
    public String incompleteProject(String name) {
        var draft = new HashMap<>(projectDraft(name, ""));
        draft.remove("sponsor");
        return project(draft);
    }

    public String project(Map<String, ?> draft) {
        return Visitors.officer()
                .contentType(ContentType.JSON)
                .body(draft)
                .post("/api/v1/projects")
                .then()
                .statusCode(201)
                .extract()
                .path("slug");
    }

    /** One whose sheet a manager has published as it is. */
    public String publishedProject(String name) {
        var slug = project(name);
        publish(slug);
        return slug;
    }

    public void publish(String slug) {
        Visitors.manager()
                .header("If-Match", Visitors.etag(Visitors.manager(), "/api/v1/projects/" + slug))
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "Première publication"))
                .post("/api/v1/projects/%s/publications".formatted(slug))
                .then()
                .statusCode(201);
    }

    /** One that stands at a stage, however it came there; a suspended one came from the feasibility study. */
    public String projectAt(String stage) {
        var slug = project("Projet en cours");
        entities.createNativeQuery("""
                        update project set stage = :stage,
                               suspended_from = case when :stage = 'SUSPENDED' then 'FEASIBILITY' end,
                               exit_reason = case when :stage = 'EXITED' then 'STOPPED' end
                        where slug = :slug""")
                .setParameter("stage", stage)
                .setParameter("slug", slug)
                .executeUpdate();
        return slug;
    }

    /** A step to the feasibility study that an officer has proposed; returns its id. */
    public String proposedStep(String slug) {
        return Visitors.officer()
                .contentType(ContentType.JSON)
                .body(Map.of("to", "FEASIBILITY", "happened", "2015-09"))
                .post("/api/v1/projects/%s/stage-changes".formatted(slug))
                .then()
                .statusCode(201)
                .extract()
                .path("desk.waiting.id");
    }

    /** An organisation that an officer has added; returns its id. */
    public String organisation(Map<String, ?> draft) {
        return Visitors.officer()
                .contentType(ContentType.JSON)
                .body(draft)
                .post("/api/v1/organisations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Somebody an officer talks to there; returns her id. */
    public String contact(String organisation) {
        return Visitors.officer()
                .contentType(ContentType.JSON)
                .body(Map.of("firstName", "Inès", "lastName", "Garnier", "basis", "LEGITIMATE_INTEREST"))
                .post("/api/v1/organisations/%s/contacts".formatted(organisation))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** As if it had been entered long ago. */
    public void purgedOn(String contact, LocalDate day) {
        entities.createNativeQuery("update contact set purge_at = ? where id = ?")
                .setParameter(1, day)
                .setParameter(2, UUID.fromString(contact))
                .executeUpdate();
    }

    /** What an officer writes of a model, complete: the contract's own example, with three core elements. */
    public static JsonNode modelContent() {
        try (var example = Given.class.getResourceAsStream("/contract-examples/changeModelVersion.request.json")) {
            return new ObjectMapper().readTree(example);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A draft of the project's model with this content; returns its address. */
    public String modelDraft(String slug, JsonNode content) {
        var models = "/api/v1/projects/%s/models".formatted(slug);
        var begun = Visitors.officer()
                .contentType(ContentType.JSON)
                .body(Map.of("title", "Brouillon"))
                .post(models);
        var draft = begun.then().statusCode(201).extract().header("Location");
        Visitors.officer()
                .header("If-Match", begun.header("ETag"))
                .contentType(ContentType.JSON)
                .body(content.toString())
                .put(draft)
                .then()
                .statusCode(200);
        return draft;
    }

    /** The same, published by a manager. */
    public String publishedModel(String slug, JsonNode content) {
        var draft = modelDraft(slug, content);
        Visitors.manager()
                .header("If-Match", Visitors.etag(Visitors.manager(), draft))
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "Première version"))
                .post(draft + "/publication")
                .then()
                .statusCode(200);
        return draft;
    }

    /** The least that a PDF is. */
    public static byte[] pdf() {
        return "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    }

    /** A report that an officer has attached to a project; returns its id. */
    public String document(String slug, String audience) {
        return document(slug, Map.of("title", "Rapport d'évaluation", "audience", audience));
    }

    /** One with a title and an audience of its own; returns its id. */
    public String document(String slug, Map<String, String> about) {
        return Visitors.officer()
                .contentType("application/octet-stream")
                .body(pdf())
                .queryParam("fileName", "rapport.pdf")
                .queryParams(about)
                .post("/api/v1/projects/%s/documents".formatted(slug))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** What an officer writes of a level of evidence. */
    public static Map<String, Object> evidenceDraft(int level, String document, LocalDate validUntil) {
        return Map.of(
                "level",
                level,
                "document",
                document,
                "reviewer",
                "Cabinet d'essai",
                "reviewedOn",
                "2020-03-01",
                "validUntil",
                validUntil.toString(),
                "note",
                "");
    }

    /** Evidence that an officer has entered, and nobody confirmed; returns its id. */
    public String evidence(String slug, int level, LocalDate validUntil) {
        return added(slug + "/evidence", evidenceDraft(level, document(slug, "TEAM"), validUntil));
    }

    public void confirmEvidence(String slug, String id) {
        var evidence = "/api/v1/projects/%s/evidence/%s".formatted(slug, id);
        Visitors.manager()
                .header("If-Match", Visitors.etag(Visitors.manager(), evidence))
                .post(evidence + "/confirmation")
                .then()
                .statusCode(200);
    }

    /** What an officer writes of a result with its interval. */
    public static Map<String, Object> resultDraft() {
        var draft = new HashMap<String, Object>();
        draft.put("outcome", "Retour à l'emploi à six mois");
        draft.put("indicatorCode", "RES-02");
        draft.put("estimate", 41.5);
        draft.put("lower", 35.2);
        draft.put("upper", 47.8);
        draft.put("confidenceLevel", 95);
        draft.put("unit", "PERCENT");
        draft.put("sampleSize", 236);
        draft.put("method", "Suivi de cohorte, intervalle de Wilson");
        draft.put("since", "2016");
        draft.put("until", "2018-MID");
        draft.put("illustrative", false);
        return draft;
    }

    /** A result with its interval; returns its id. */
    public String result(String slug) {
        return added(slug + "/results", resultDraft());
    }

    private static String added(String place, Map<String, ?> draft) {
        return Visitors.officer()
                .contentType(ContentType.JSON)
                .body(draft)
                .post("/api/v1/projects/" + place)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
