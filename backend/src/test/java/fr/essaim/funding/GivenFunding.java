package fr.essaim.funding;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.essaim.Given;
import fr.essaim.Visitors;
import fr.essaim.shared.time.Period;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Funders, projects and agreements of a test's own. */
@ApplicationScoped
public class GivenFunding {

    static final String AGREEMENTS = "/api/v1/funding-agreements";

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final EntityManager entities;
    private final Given given;

    GivenFunding(EntityManager entities, Given given) {
        this.entities = entities;
        this.given = given;
    }

    /** An organisation that accounts may speak for by its code. */
    record Funder(UUID id, String code, String name) {}

    Funder funder() {
        return funder(null);
    }

    /** One that follows another. */
    Funder funder(@Nullable Funder before) {
        var code = "FIN-%d-%d".formatted(NUMBER.incrementAndGet(), System.nanoTime() % 1_000_000);
        var name = "Financeur " + code;
        var id = organisation(name);
        execute("update organisation set code = ? where id = ?", code, id);
        if (before != null) {
            execute("update organisation set successor_of_id = ? where id = ?", before.id(), id);
        }
        return new Funder(id, code, name);
    }

    /** The one that accounts of the ANCT speak for: there is one of a code. */
    public UUID anct() {
        return coded("ANCT", "Agence nationale de la cohésion des territoires");
    }

    /** Whoever is paid. */
    public UUID ansa() {
        return coded("ANSA", "Agence nouvelle des solidarités actives");
    }

    /** The one that accounts speak for by that code. */
    public UUID coded(String code, String name) {
        var known = entities.createNativeQuery("select id from organisation where code = ?", UUID.class)
                .setParameter(1, code)
                .getResultList();
        if (!known.isEmpty()) {
            return (UUID) known.getFirst();
        }
        var id = organisation(name);
        execute("update organisation set code = ? where id = ?", code, id);
        return id;
    }

    UUID organisation(String name) {
        return UUID.fromString(given.organisation(name));
    }

    void siret(UUID organisation, String siret) {
        execute(
                "update organisation set siren = ?, siret = ? where id = ?",
                siret.substring(0, 9),
                siret,
                organisation);
    }

    /** Behind the service's back, as no code of ours would. */
    void execute(String sql, Object... parameters) {
        QuarkusTransaction.requiringNew().run(() -> {
            var statement = entities.createNativeQuery(sql);
            for (int i = 0; i < parameters.length; i++) {
                statement.setParameter(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        });
    }

    /** A project that only the team knows of; returns its slug. */
    String project() {
        return given.project("Projet financé");
    }

    void publish(String project) {
        given.publish(project);
    }

    /** What an officer sends; the lines decide the amount. */
    Map<String, Object> draft(UUID funder, Map<?, ?>... lines) {
        var draft = new HashMap<String, Object>();
        draft.put("reference", "2024-" + NUMBER.incrementAndGet());
        draft.put("title", "Soutien à l'accélérateur");
        draft.put("funder", funder);
        draft.put("beneficiary", ansa());
        var amounts = List.of(lines).stream().map(line -> new BigDecimal(String.valueOf(line.get("amount"))));
        draft.put("amount", amounts.reduce(BigDecimal.ZERO, BigDecimal::add));
        draft.put("signedOn", "2024-03-15");
        draft.put("startsOn", "2024-01-01");
        draft.put("endsOn", LocalDate.now(Period.CIVIL_TIME).plusYears(1).toString());
        draft.put("nature", "CASH");
        draft.put("euNotified", false);
        draft.put("illustrative", true);
        draft.put("lines", List.of(lines));
        return draft;
    }

    static Map<String, Object> programme(String amount) {
        return Map.of("scope", "PROGRAMME", "amount", new BigDecimal(amount));
    }

    static Map<String, Object> project(String slug, String amount) {
        return Map.of("scope", "PROJECT", "project", slug, "amount", new BigDecimal(amount));
    }

    static Map<String, Object> replication(String slug, String territory, String amount) {
        return Map.of(
                "scope", "REPLICATION", "project", slug, "territory", territory, "amount", new BigDecimal(amount));
    }

    static Map<String, Object> territory(String code, String amount) {
        return Map.of("scope", "TERRITORY", "territory", code, "amount", new BigDecimal(amount));
    }

    static Response post(String path, Object body) {
        return Visitors.officer().contentType(ContentType.JSON).body(body).post(path);
    }

    static Response put(String path, Object body) {
        return Visitors.officer()
                .header("If-Match", Visitors.etag(Visitors.officer(), agreementOf(path)))
                .contentType(ContentType.JSON)
                .body(body)
                .put(path);
    }

    static Response delete(String path) {
        return Visitors.officer()
                .header("If-Match", Visitors.etag(Visitors.officer(), agreementOf(path)))
                .delete(path);
    }

    private static String agreementOf(String path) {
        return path.replaceAll("/payments.*", "");
    }

    /** Adds it; returns its address. */
    static String added(Object draft) {
        return post(AGREEMENTS, draft)
                .then()
                .statusCode(201)
                .extract()
                .header("Location")
                .replaceAll("^https?://[^/]+", "");
    }

    /** Of the funder whom accounts of the ANCT speak for; returns its id. */
    public String agreementOfAnct() {
        return agreement(anct(), "2026-" + NUMBER.incrementAndGet());
    }

    /** With a payment that is late; returns its id. */
    public String agreement(UUID funder, String reference) {
        var draft = draft(funder, programme("100000"), territory("DEP-30", "15000.50"));
        draft.put("reference", reference);
        draft.put("endsOn", "2024-12-31");
        var path = added(draft);
        post(path + "/payments", Map.of("dueOn", "2024-06-30", "expectedAmount", 57500.25))
                .then()
                .statusCode(201);
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** What pays for this project, with a payment that is late; returns its id. */
    public String agreementFor(UUID funder, String reference, String project) {
        var draft = draft(funder, project(project, "15000.50"));
        draft.put("reference", reference);
        draft.put("endsOn", "2024-12-31");
        var path = added(draft);
        post(path + "/payments", Map.of("dueOn", "2024-06-30", "expectedAmount", 15000.50))
                .then()
                .statusCode(201);
        return path.substring(path.lastIndexOf('/') + 1);
    }

    public static String paymentOf(String agreement) {
        return Visitors.officer().get(AGREEMENTS + "/" + agreement).path("payments[0].id");
    }

    /** With its amounts to the cent. */
    static JsonNode json(Response answer) {
        try {
            return JSON.readTree(answer.then().statusCode(200).extract().asString());
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
