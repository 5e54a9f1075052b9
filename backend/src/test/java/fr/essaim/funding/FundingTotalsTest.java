package fr.essaim.funding;

import static fr.essaim.funding.GivenFunding.added;
import static fr.essaim.funding.GivenFunding.json;
import static fr.essaim.funding.GivenFunding.post;
import static fr.essaim.funding.GivenFunding.programme;
import static fr.essaim.funding.GivenFunding.project;
import static fr.essaim.funding.GivenFunding.replication;
import static fr.essaim.funding.GivenFunding.territory;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import fr.essaim.Visitors;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Whatever agreements there are, every total comes to their sum, line by line and to the cent. */
@QuarkusTest
class FundingTotalsTest {

    private static final String TOTALS = "/api/v1/funding/totals";

    @Inject
    GivenFunding given;

    @Test
    void everyWayOfGroupingComesToTheSumOfTheAgreements() {
        var random = new Random(20_150_209);
        var before = given.funder();
        var funder = given.funder(before);
        var projects = List.of(given.project(), given.project(), given.project());
        given.publish(projects.getFirst());
        var sum = BigDecimal.ZERO;
        for (int i = 0; i < 12; i++) {
            var lines = lines(random, projects);
            var draft = given.draft((i % 3 == 0 ? before : funder).id(), lines);
            draft.put("signedOn", "%d-03-15".formatted(2015 + i % 4));
            added(draft);
            sum = sum.add((BigDecimal) Objects.requireNonNull(draft.get("amount")));
        }

        var totals = json(Visitors.funder(funder.code()).get(TOTALS));
        assertThat(totals.path("agreements").asInt()).isEqualTo(12);
        assertThat(totals.path("agreementsAmount").decimalValue()).isEqualByComparingTo(sum);
        assertThat(totals.path("linesAmount").decimalValue()).isEqualByComparingTo(sum);
        assertThat(totals.path("byFunder")).hasSize(1);
        for (var way : List.of("byFunder", "byScope", "byProject", "byYear", "byFunderAndScope")) {
            reconciles(totals, way, sum);
        }
        reconciles(json(Visitors.officer().get(TOTALS)));
    }

    private static void reconciles(JsonNode totals) {
        for (var way : List.of("byFunder", "byScope", "byProject", "byYear", "byFunderAndScope")) {
            reconciles(totals, way, totals.path("agreementsAmount").decimalValue());
        }
    }

    private static void reconciles(JsonNode totals, String way, BigDecimal sum) {
        var groups = elements(totals.path(way));
        assertThat(groups.stream()
                        .map(group -> group.path("amount").decimalValue())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .as(way)
                .isEqualByComparingTo(sum);
        assertThat(groups.stream().flatMap(group -> elements(group.path("lines")).stream()))
                .as("each line once " + way)
                .doesNotHaveDuplicates()
                .hasSize(totals.path("lines").asInt());
    }

    /** A few lines for different things, whose cents do not come out even. */
    private static Map<?, ?>[] lines(Random random, List<String> projects) {
        var lines = new ArrayList<Map<String, Object>>();
        for (var slug : projects) {
            lines.add(project(slug, amount(random)));
            lines.add(replication(slug, random.nextBoolean() ? "DEP-30" : "DEP-76", amount(random)));
        }
        lines.add(programme(amount(random)));
        lines.add(territory("DEP-30", amount(random)));
        lines.add(territory("DEP-76", amount(random)));
        Collections.shuffle(lines, random);
        return lines.subList(0, random.nextInt(1, lines.size())).toArray(Map[]::new);
    }

    private static String amount(Random random) {
        return BigDecimal.valueOf(random.nextLong(1, 900_000_000), 2).toPlainString();
    }

    @Test
    void theLinesBehindTheTotalsAreAFileThatAddsUp() {
        var funder = given.funder();
        var draft = given.draft(funder.id(), programme("1000.10"), territory("DEP-30", "0.20"));
        draft.put("title", "=SOMME(A1)");
        added(draft);
        var text = Visitors.funder(funder.code())
                .get("/api/v1/funding/lines.csv")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();

        assertThat(text).startsWith("\uFEFFreference;title;funder;");
        var rows = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(text.substring(1)).stream()
                .toList();
        assertThat(rows).extracting(row -> row.getField("amount")).containsExactly("1000,10", "0,20");
        assertThat(rows).extracting(row -> row.getField("title")).containsOnly("'=SOMME(A1)");
        assertThat(rows).extracting(row -> row.getField("territory")).containsExactly("", "DEP-30");
    }

    @Test
    void subsidiesAreAFileByThePublishedListOfFields() {
        var before = given.funder();
        var funder = given.funder(before);
        given.siret(funder.id(), "13002603200016");
        var draft = new HashMap<>(given.draft(funder.id(), programme("115000.5")));
        draft.putAll(Map.of(
                "decisionReference", "D-2024-12",
                "scheme", "Plan pauvreté, axe 3",
                "euNotified", true,
                "illustrative", false,
                "title", "Accompagnement, phase \"essaimage\""));
        var path = added(draft);
        post(path + "/payments", Map.of("dueOn", "2024-06-30", "expectedAmount", 60000))
                .then()
                .statusCode(201);
        post(path + "/payments", Map.of("dueOn", "2025-01-31", "expectedAmount", 55000.5))
                .then()
                .statusCode(201);
        added(given.draft(before.id(), programme("20")));

        var text = Visitors.funder(funder.code())
                .get("/api/v1/funding-agreements/scdl.csv")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .extract()
                .asString();

        var rows = CsvReader.builder().ofCsvRecord(text).stream().toList();
        assertThat(rows.getFirst().getFields())
                .containsExactly(
                        "nomAttribuant",
                        "idAttribuant",
                        "dateConvention",
                        "referenceDecision",
                        "nomBeneficiaire",
                        "idBeneficiaire",
                        "rnaBeneficiaire",
                        "objet",
                        "montant",
                        "nature",
                        "conditionsVersement",
                        "datesPeriodeVersement",
                        "idRAE",
                        "notificationUE",
                        "pourcentageSubvention",
                        "dispositifAide");
        assertThat(rows).hasSize(3);
        assertThat(rows.stream().map(row -> row.getFields()).toList())
                .contains(List.of(
                        funder.name(),
                        "13002603200016",
                        "2024-03-15",
                        "D-2024-12",
                        "Agence nouvelle des solidarités actives",
                        "",
                        "",
                        "Accompagnement, phase \"essaimage\"",
                        "115000.50",
                        "aide en numéraire",
                        "échelonné",
                        "2024-06-30/2025-01-31",
                        "",
                        "oui",
                        "1.00",
                        "Plan pauvreté, axe 3"));
        assertThat(rows)
                .filteredOn(row -> row.getField(0).equals(before.name()))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.getField(1)).as("no SIRET is known").isEmpty();
                    assertThat(row.getField(3)).as("the agreement's reference").startsWith("2024-");
                    assertThat(row.getField(7)).startsWith("Illustratif – ");
                    assertThat(row.getField(11)).startsWith("2024-01-01/");
                });
        assertThat(json(Visitors.funder(funder.code()).get(TOTALS))
                        .path("withoutSiret")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void aChoiceOfAgreementsIsCountedAddedUpAndTakenAway() {
        var funder = given.funder();
        var slug = given.project();
        given.publish(slug);
        var first = given.draft(funder.id(), programme("10.10"), project(slug, "20.20"));
        first.put("signedOn", "2019-02-01");
        first.put("illustrative", false);
        added(first);
        added(given.draft(funder.id(), territory("DEP-30", "40.40")));

        var chosen = json(Visitors.funder(funder.code()).get(TOTALS + "?year=2019&project=" + slug));
        assertThat(chosen.path("agreements").asInt()).isEqualTo(1);
        assertThat(chosen.path("agreementsAmount").decimalValue()).isEqualByComparingTo("30.30");
        reconciles(chosen);
        assertThat(elements(chosen.path("entries")))
                .hasSize(2)
                .noneMatch(line -> line.path("illustrative").asBoolean());
        assertThat(chosen.at("/entries/1/project/slug").asText()).isEqualTo(slug);
        assertThat(json(Visitors.funder(funder.code()).get(TOTALS)).path("entries"))
                .hasSize(3);
        assertThat(Visitors.funder(funder.code())
                        .get("/api/v1/funding/lines.csv?year=2019")
                        .asString()
                        .lines()
                        .skip(1))
                .hasSize(2);
        Visitors.officer().get(TOTALS + "?year=nineteen").then().statusCode(400);
    }

    private static List<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
