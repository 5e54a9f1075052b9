package fr.essaim.diagnostic.initiative;

import static fr.essaim.diagnostic.GivenDiagnostics.publish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import fr.essaim.Database;
import fr.essaim.Speed;
import fr.essaim.Statements;
import fr.essaim.Visitors;
import fr.essaim.diagnostic.GivenDiagnostics;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Published diagnostics of all 101 départements with 500 initiatives each: lists, maps and coverage take the server less
 * than 100 ms at the median, and ask the database as often as for a few.
 */
@QuarkusTest
class InitiativeSpeedTest {

    private static final double MOST_MILLISECONDS = 100;

    /** The pages of diagnostics and their map, and of initiatives: everybody reads them. */
    private static final List<String> PUBLIC_QUERIES = List.of(
            "diagnostics",
            "diagnostics?stages=PUBLISHED&limit=500",
            "diagnostics?stages=PUBLISHED&sort=UPDATED&descending=true&limit=500",
            "diagnostics?q=vitesse sei&themes=HOME_CARE&departments=DEP-30,DEP-76",
            "initiatives",
            "initiatives?q=atelier 12",
            "initiatives?q=passerelles",
            "initiatives?q=découvertes",
            "initiatives?steps=TRAINING&publics=YOUTH&departments=DEP-30,DEP-76",
            "initiatives?place=EPCI-243000643");

    /** One diagnostic's own list, coverage matrix and map, for those who work on it. */
    private static final List<String> TEAM_QUERIES = List.of(
            "diagnostics/vitesse-dep-30/initiatives",
            "diagnostics/vitesse-dep-30/initiatives?q=atelier&steps=TRAINING",
            "diagnostics/vitesse-dep-30/initiatives/coverage",
            "diagnostics/vitesse-dep-30/initiatives/places");

    @Inject
    Speed speed;

    @Inject
    Statements statements;

    @Inject
    GivenDiagnostics given;

    @BeforeEach
    void aHundredAndOneOfThem() {
        Database.behindTheGuards("""
                insert into diagnostic (id, slug, territory_code, departments, version, title, theme, question, steps,
                    publics, comparisons, steering, stage, revision, illustrative, created_at, updated_at, updated_by,
                    published_at)
                select gen_random_uuid(), 'vitesse-' || lower(code), code, array[code], 1, 'Vitesse ' || name,
                    'HOME_CARE', 'Question', array['OUTREACH', 'MOBILISATION', 'IMMERSION', 'TRAINING', 'HIRING',
                    'RETENTION'], array['YOUTH', 'SENIORS', 'QPV_RESIDENTS', 'RSA_RECIPIENTS'], '{}', '{}',
                    'PUBLISHED', 1, true, now(), now(), 'a', now()
                from territory where type = 'DEPARTMENT'""", """
                insert into local_initiative (id, diagnostic_id, name, operator, steps, publics, status, place_code,
                    departments, epci_code, latitude, longitude, description, illustrative, updated_at, updated_by)
                select gen_random_uuid(), d.id, 'Atelier ' || i || ' de ' || t.name, 'Association Passerelles ' || i % 50,
                    array[d.steps[1 + i % 6]], case when i % 10 = 0 then '{}' else array[d.publics[1 + i % 4]] end,
                    (array['RUNNING', 'PLANNED', 'ENDED'])[1 + i % 3], t.code, d.departments,
                    (select parent_code from territory_parent where child_code = t.code and parent_code like 'EPCI-%'),
                    43.5 + i / 1000.0, 4.0 + i / 1000.0,
                    repeat('Des ateliers de découverte des métiers, au plus près des habitants. ', 6), true, now(), 'a'
                from diagnostic d join lateral (
                    select array_agg(child_code order by child_code) as list from territory_parent
                    where parent_code = d.territory_code and child_code like 'COM-%') c on true
                cross join generate_series(1, 500) i
                join territory t on t.code = c.list[1 + i * 7 % cardinality(c.list)]
                where d.slug like 'vitesse-%'""");
        Database.analyse();
        Visitors.anonymous()
                .get("/api/v1/diagnostics?q=vitesse&stages=PUBLISHED&limit=500")
                .then()
                .body("items", hasSize(101));
    }

    @AfterEach
    void noneOfThem() {
        Database.behindTheGuards(
                "delete from local_initiative where diagnostic_id in (select id from diagnostic where slug like 'vitesse-%')",
                "delete from diagnostic where slug like 'vitesse-%'");
    }

    @Test
    void theyComeQuickly() throws IOException, InterruptedException {
        for (var query : PUBLIC_QUERIES) {
            speed.isBelow(MOST_MILLISECONDS, Visitors.anonymous(), query);
            speed.isBelow(MOST_MILLISECONDS, Visitors.officer(), query);
        }
        for (var query : TEAM_QUERIES) {
            speed.isBelow(MOST_MILLISECONDS, Visitors.officer(), query);
        }
    }

    @Test
    void soDoTheMatrixAndTheMapThatEverybodyReads() throws IOException, InterruptedException {
        var slug = given.publishable();
        Database.behindTheGuards("""
                insert into local_initiative (id, diagnostic_id, name, operator, steps, publics, status, place_code,
                    departments, epci_code, latitude, longitude, illustrative, updated_at, updated_by)
                select gen_random_uuid(), own.id, i.name, i.operator, i.steps, i.publics, i.status, i.place_code,
                    i.departments, i.epci_code, i.latitude, i.longitude, true, now(), 'a'
                from local_initiative i join diagnostic of on of.id = i.diagnostic_id and of.slug = 'vitesse-dep-30'
                cross join diagnostic own where own.slug = '%s'""".formatted(slug));
        publish(Visitors.manager(), slug).statusCode(200);
        var published = "diagnostics/%s/published".formatted(slug);
        try {
            Visitors.anonymous().get("/api/v1/" + published).then().body("content.review.places.points", hasSize(500));
            speed.isBelow(MOST_MILLISECONDS, Visitors.anonymous(), published);
        } finally {
            Database.behindTheGuards(
                    "delete from local_initiative i using diagnostic d where d.id = i.diagnostic_id and "
                            + "i.updated_by = 'a' and d.slug = '%s'".formatted(slug));
        }
    }

    @Test
    void allOfThemTakeAsManyStatementsAsAFew() {
        var many = statementsOfEach();

        Database.behindTheGuards(
                "delete from local_initiative where name !~ '^Atelier [1-9] de ' and updated_by = 'a'",
                "delete from local_initiative where diagnostic_id in (select id from diagnostic where slug ~ '^vitesse-' "
                        + "and slug !~ '^vitesse-dep-(30|76|79)$')",
                "delete from diagnostic where slug ~ '^vitesse-' and slug !~ '^vitesse-dep-(30|76|79)$'");

        assertThat(many).isEqualTo(statementsOfEach());
        assertThat(many.values()).allMatch(count -> count > 0);
    }

    private Map<String, Long> statementsOfEach() {
        var counted = new TreeMap<String, Long>();
        for (var query : PUBLIC_QUERIES) {
            counted.put(query + " (public)", statementsOf(Visitors.anonymous(), query));
        }
        for (var query :
                Stream.concat(PUBLIC_QUERIES.stream(), TEAM_QUERIES.stream()).toList()) {
            counted.put(query, statementsOf(Visitors.officer(), query));
        }
        return counted;
    }

    private long statementsOf(RequestSpecification visitor, String query) {
        return statements.during(() -> visitor.get("/api/v1/" + query).then().statusCode(200));
    }
}
