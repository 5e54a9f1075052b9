package fr.essaim.project;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.Database;
import fr.essaim.Given;
import fr.essaim.Speed;
import fr.essaim.Statements;
import fr.essaim.Visitors;
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
 * Two thousand projects: the first page of each list takes the server less than 50 ms at the median, and asks the
 * database as often as for ten.
 */
@QuarkusTest
class PortfolioSpeedTest {

    private static final double MOST_MILLISECONDS = 50;

    private static final List<String> QUERIES = List.of(
            "projects",
            "projects?sort=ENTRY&descending=true",
            "projects?sort=SPONSOR",
            "projects?q=projet vit",
            "projects?q=porteur 12",
            "projects?themes=MOBILITY,TRAINING&stages=MEASURING&departments=DEP-30,DEP-76",
            "projects?evidence=3&entered=2016",
            "projects/overview",
            "projects/overview?q=vitesse&themes=MOBILITY",
            "search?q=vitesse");

    @Inject
    Given given;

    @Inject
    Statements statements;

    @Inject
    Speed speed;

    @BeforeEach
    void twoThousandProjects() {
        var sponsor = given.organisation("Porteur 12 de vitesse");
        Database.inItsOwnTime("""
                insert into project (id, slug, name, summary, description, sponsor_id, themes, publics, territories,
                    departments, stage, entry_date, entry_precision, illustrative, created_at, updated_at, updated_by)
                select gen_random_uuid(), 'vitesse-' || i, 'Projet de vitesse n° ' || i,
                    repeat('Un résumé qui dit en quelques lignes ce que fait le projet. ', 5), repeat('Le détail. ', 300),
                    '{sponsor}', array[(array['MOBILITY', 'TRAINING', 'HOME_CARE', 'GUIDANCE'])[1 + i % 4]], array['YOUTH'],
                    array['DEP-30'], array[(array['DEP-30', 'DEP-76', 'DEP-79'])[1 + i % 3]],
                    (array['IDENTIFIED', 'FEASIBILITY', 'MODELLING', 'MEASURING', 'REPLICATING'])[1 + i % 5],
                    make_date(2015 + i % 8, 1, 1), 'YEAR', true, now(), now(), 'claire.morel@ansa.example.org'
                from generate_series(1, 2000) i""".replace("{sponsor}", sponsor), """
                insert into document (id, project_id, title, file_name, type, size, sha256, audience, added_by, added_at)
                select gen_random_uuid(), id, 'Rapport', 'rapport.pdf', 'PDF', 1, repeat('0', 64), 'TEAM', updated_by, now()
                from project where slug like 'vitesse-%'""", """
                insert into evidence (id, project_id, document_id, level, reviewer, reviewed_on, valid_until, note,
                    entered_by, entered_at, confirmed_by, confirmed_at)
                select gen_random_uuid(), p.id, d.id, level, 'Cabinet', '2020-01-01', '2099-01-01', '', 'a', now(), 'b', now()
                from project p join document d on d.project_id = p.id, generate_series(1, 4) level
                where p.slug like 'vitesse-%'""", """
                insert into published_sheet (id, project_id, revision, slug, name, summary, sponsor_id, sponsor_name, themes,
                    publics, departments, stage, entry_date, entry_precision, illustrative, sheet, reason, published_by,
                    published_at)
                select gen_random_uuid(), id, 1, slug, name, summary, sponsor_id, 'Porteur 12 de vitesse', themes, publics,
                    departments, stage, entry_date, entry_precision, illustrative, '{}', 'Essai', updated_by, now()
                from project where slug like 'vitesse-%'""");
        Database.analyse();
    }

    @AfterEach
    void noneOfThem() {
        Database.behindTheGuards("delete from published_sheet where slug like 'vitesse-%'");
        Database.inItsOwnTime("delete from project where slug like 'vitesse-%'");
    }

    @Test
    void theFirstPageComesQuickly() throws IOException, InterruptedException {
        for (var query : QUERIES) {
            speed.isBelow(MOST_MILLISECONDS, Visitors.officer(), query);
            speed.isBelow(MOST_MILLISECONDS, Visitors.anonymous(), query);
        }
    }

    @Test
    void twoThousandTakeAsManyStatementsAsTen() {
        var many = statementsOfEach();

        Database.behindTheGuards(
                "delete from published_sheet where slug ~ '^vitesse-' and slug !~ '^vitesse-([1-9]|10)$'");
        Database.inItsOwnTime("delete from project where slug ~ '^vitesse-' and slug !~ '^vitesse-([1-9]|10)$'");

        assertThat(many).isEqualTo(statementsOfEach());
        assertThat(many.values()).allMatch(statements -> statements > 0);
    }

    @Test
    void theListAndTheFileHaveThemAll() {
        var rows = Visitors.officer()
                .get("/api/v1/projects.csv?q=vitesse")
                .asString()
                .lines();

        assertThat(rows.skip(1)).hasSize(2000);
        assertThat(Visitors.anonymous()
                        .get("/api/v1/projects/overview?q=vitesse")
                        .<Integer>path("total"))
                .isEqualTo(2000);
    }

    /** By query and reader. */
    private Map<String, Long> statementsOfEach() {
        var counted = new TreeMap<String, Long>();
        Stream.concat(QUERIES.stream(), Stream.of("projects?q=vitesse&limit=500"))
                .forEach(query -> {
                    counted.put(query + " (team)", statements.during(() -> read(Visitors.officer(), query)));
                    counted.put(query + " (public)", statements.during(() -> read(Visitors.anonymous(), query)));
                });
        return counted;
    }

    private static void read(RequestSpecification visitor, String query) {
        visitor.get("/api/v1/" + query).then().statusCode(200);
    }
}
