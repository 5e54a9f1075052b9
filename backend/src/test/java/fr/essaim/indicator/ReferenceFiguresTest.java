package fr.essaim.indicator;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.Given;
import fr.essaim.TidyFile;
import fr.essaim.indicator.ReferenceFigures.Found;
import fr.essaim.territory.Territories;
import fr.essaim.territory.TerritoryCode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReferenceFiguresTest {

    private static final String TAIL = "Enquête d'essai,Essai,Licence Ouverte 2.0,2026";

    @Inject
    Given given;

    @Inject
    ReferenceFigures figures;

    @Inject
    Territories territories;

    @Test
    void aFigureHasItsRankItsPastAndWhatItIsReadAgainst() {
        var code = given.indicator(Unit.PERCENT);
        TidyFile.of(
                        "annees.csv",
                        row(code, "DEPARTMENT", "30", 2021, "8"),
                        row(code, "DEPARTMENT", "30", 2022, "10"),
                        row(code, "DEPARTMENT", "76", 2022, "12"),
                        row(code, "DEPARTMENT", "48", 2022, "9"),
                        row(code, "REGION", "76", 2022, "11"),
                        row(code, "COUNTRY", "FR-METRO", 2022, "13"),
                        row(code, "DEPARTMENT", "30", 2024, "20"))
                .recorded();

        var found = of("DEP-30", 2023, code, List.of("DEP-76"));
        var figure = requireNonNull(found.figures().get(code));

        assertThat(figure.period().end()).hasYear(2022);
        assertThat(figure.later()).isFalse();
        assertThat(figure.age()).isOne();
        assertThat(figure.observation().value()).isEqualByComparingTo("10");
        assertThat(figure.rank()).isEqualTo(new Rank(2, 2, 3));
        assertThat(figure.trend())
                .singleElement()
                .satisfies(earlier -> assertThat(earlier.value()).isEqualByComparingTo("8"));
        assertThat(figure.comparisons())
                .extracting(comparison -> comparison.territory().code())
                .containsExactly("DEP-76", "REG-76", "FR-METRO");
        assertThat(found.sources()).extracting(Source::label).containsExactly("Enquête d'essai");
        assertThat(requireNonNull(of("DEP-30", 2020, code, List.of()).figures().get(code))
                        .later())
                .isTrue();
    }

    @Test
    void aSecretHasARangeOfPlacesAndIsKnown() {
        var code = given.indicator(Unit.PERCENT);
        TidyFile.of(
                        "secret.csv",
                        row(code, "DEPARTMENT", "76", 2023, "12"),
                        row(code, "DEPARTMENT", "48", 2023, "9"),
                        "%s,DEPARTMENT,30,2023-01-01,2023-12-31,,,,,8,13,S,%s".formatted(code, TAIL))
                .recorded();

        var figure =
                requireNonNull(of("DEP-30", 2023, code, List.of()).figures().get(code));

        assertThat(figure.rank()).isEqualTo(new Rank(1, 3, 2));
        assertThat(told(code)).containsExactly(code);
    }

    @Test
    void aFigureThatIsSaidToBeMissingIsThereButNotKnown() {
        var code = given.indicator(Unit.COUNT);
        TidyFile.of("absent.csv", TidyFile.figure(code, "30", "", "M")).recorded();

        var figure =
                requireNonNull(of("DEP-30", 2024, code, List.of()).figures().get(code));

        assertThat(figure.observation().status()).isEqualTo(ObservationStatus.MISSING);
        assertThat(figure.rank()).isNull();
        assertThat(told(code)).isEmpty();
        assertThat(of("DEP-48", 2024, code, List.of()).figures()).isEmpty();
    }

    private Iterable<String> told(String code) {
        return QuarkusTransaction.requiringNew()
                .call(() -> figures.told(territories.require(TerritoryCode.parse("DEP-30")), List.of(code)));
    }

    private Found of(String territory, int year, String code, List<String> compared) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        figures.of(territories.require(TerritoryCode.parse(territory)), year, List.of(code), compared));
    }

    private static String row(String code, String type, String zone, int year, String value) {
        return "%s,%s,%s,%d-01-01,%d-12-31,,,,%s,,,A,%s".formatted(code, type, zone, year, year, value, TAIL);
    }
}
