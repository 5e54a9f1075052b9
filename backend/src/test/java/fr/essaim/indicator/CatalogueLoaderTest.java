package fr.essaim.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.Given;
import fr.essaim.Statements;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CatalogueLoaderTest {

    /** No figure is of it, so that it can be taken away. */
    private static final String MISSING = "CTX-25";

    @Inject
    CatalogueLoader loader;

    @Inject
    EntityManager entities;

    @Inject
    Statements statements;

    @Inject
    Given given;

    @Test
    void whatANewVersionBringsIsAddedAndTheRestIsLeft() {
        var own = given.indicator(Unit.COUNT);
        revise("CTX-24");
        var before = catalogue();
        takeAway();
        assertThat(catalogue()).hasSizeLessThan(before.size());

        start();

        assertThat(catalogue()).isEqualTo(before).anyMatch(row -> row.startsWith(own));
        assertThat(catalogue()).contains("CTX-24 1 Revu").anyMatch(row -> row.startsWith(MISSING + " 1 "));
    }

    @Test
    void aStartThatBringsNothingAsksOnce() {
        start();

        assertThat(statements.during(this::start)).isEqualTo(1);
    }

    @Test
    void twoInstancesThatStartAtOnceAddItOnce() throws Exception {
        var before = catalogue();
        takeAway();

        try (var instances = Executors.newFixedThreadPool(2)) {
            Callable<Boolean> one = () -> {
                start();
                return true;
            };
            assertThat(instances.invokeAll(List.of(one, one)))
                    .allSatisfy(instance -> assertThat(instance.get()).isTrue());
        }

        assertThat(catalogue()).isEqualTo(before);
    }

    private void start() {
        try {
            loader.load(new StartupEvent());
        } catch (SQLException | IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void takeAway() {
        QuarkusTransaction.requiringNew().run(() -> {
            for (var table : List.of("indicator_definition where indicator_code", "indicator where code")) {
                entities.createNativeQuery("delete from %s = ?1".formatted(table))
                        .setParameter(1, MISSING)
                        .executeUpdate();
            }
        });
    }

    private void revise(String code) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "update indicator_definition set name = 'Revu' where indicator_code = ?1")
                        .setParameter(1, code)
                        .executeUpdate());
    }

    private List<String> catalogue() {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.unwrap(Session.class)
                        .createNativeQuery(
                                "select indicator_code || ' ' || version || ' ' || name from indicator_definition order by 1",
                                String.class)
                        .list());
    }
}
