package fr.essaim;

import fr.essaim.indicator.DefinitionText;
import fr.essaim.indicator.DenominatorDate;
import fr.essaim.indicator.Direction;
import fr.essaim.indicator.Indicator;
import fr.essaim.indicator.IndicatorGroup;
import fr.essaim.indicator.Unit;
import io.restassured.http.ContentType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
}
