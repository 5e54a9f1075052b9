package fr.essaim.diagnostic.figure;

import static fr.essaim.diagnostic.figure.GivenFigures.enter;
import static fr.essaim.diagnostic.figure.GivenFigures.ratio;
import static fr.essaim.diagnostic.figure.GivenFigures.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.essaim.Visitors;
import fr.essaim.diagnostic.Diagnostic;
import fr.essaim.diagnostic.Diagnostics;
import fr.essaim.diagnostic.GivenDiagnostics;
import fr.essaim.diagnostic.figure.PublishedFigures.PublishedFigure;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FiguresPublicationTest {

    @Inject
    GivenDiagnostics given;

    @Inject
    Diagnostics diagnostics;

    @Inject
    FiguresPublication publication;

    @Inject
    ObjectMapper json;

    @Test
    void everybodyReadsNoSecretAndNobodysName() throws JsonProcessingException {
        var slug = given.withEditor("DEP-30");
        var few = new HashMap<>(ratio(295, 300));
        few.put("comment", "Ils étaient 5 hors de ce cas");
        enter(Visitors.officer(), slug, "PUB-02", few).statusCode(200);
        enter(Visitors.officer(), slug, "BES-07", ratio(42, 336)).statusCode(200);

        var published = with(slug, publication::of);

        assertThat(figure(published, "PUB-02").own()).satisfies(own -> {
            assertThat(own.suppressed()).isTrue();
            assertThat(own.suppressedBecause()).isEqualTo(SuppressionReason.FEW_PERSONS);
            assertThat(own.value()).isNull();
        });
        assertThat(figure(published, "BES-07").own())
                .satisfies(own -> assertThat(own.value()).isEqualByComparingTo("12.5"));
        var text = json.writeValueAsString(published);
        assertThat(text).doesNotContain("295", "hors de ce cas", "claire.morel", "Claire Morel");
        assertThat(json.readValue(text, PublishedFigures.class)).isEqualTo(published);
    }

    @Test
    void whatIsPublishedBecomesObservationsAndWhatIllustratesDoesNot() {
        var slug = given.withEditor("COM-30032");
        var illustrative = new HashMap<>(ratio(50, 200));
        illustrative.put("illustrative", true);
        enter(Visitors.officer(), slug, "BES-07", ratio(42, 336)).statusCode(200);
        enter(Visitors.officer(), slug, "OFF-02", illustrative).statusCode(200);
        enter(Visitors.officer(), slug, "PUB-01", value(7)).statusCode(200);

        with(slug, diagnostic -> {
            publication.record(diagnostic, "claire.morel@ansa.example.org");
            return slug;
        });

        Visitors.anonymous()
                .get("/api/v1/territories/COM-30032/observations")
                .then()
                .body("figures.find { it.indicator.code == 'BES-07' }.observation.value", is(12.5f))
                .body("figures.find { it.indicator.code == 'PUB-01' }.observation.status", is("SECRET"))
                .body("figures.find { it.indicator.code == 'PUB-01' }.observation", not(hasKey("value")))
                .body("figures.indicator.code", not(hasItem("OFF-02")))
                .body("sources.publisher", hasItem("Département du Gard"));
    }

    private <T> T with(String slug, Function<Diagnostic, T> work) {
        return QuarkusTransaction.requiringNew()
                .call(() -> work.apply(diagnostics.find("slug", slug).singleResult()));
    }

    private static PublishedFigure figure(PublishedFigures published, String code) {
        return published.figures().stream()
                .filter(figure -> figure.indicator().code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
