package fr.essaim.indicator.tension;

import static fr.essaim.indicator.tension.GivenFigures.secret;
import static fr.essaim.indicator.tension.GivenFigures.value;
import static fr.essaim.indicator.tension.GivenFigures.without;
import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.indicator.ObservationStatus;
import java.util.List;
import org.junit.jupiter.api.Test;

class PercentilesTest {

    @Test
    void whoTiesSharesTheMiddleOfTheirPlacesHoweverTheyAreWritten() {
        var percentiles = new Percentiles(List.of(value("1"), value("5"), value("5.0"), value("7")));

        assertThat(percentiles.of(value("5.00"))).contains(at(2, 4)); // (1 + 2/2)/4
        assertThat(percentiles.of(value("1"))).contains(at(1, 8)); // (0 + 1/2)/4
        assertThat(percentiles.of(value("7"))).contains(at(7, 8)); // (3 + 1/2)/4
    }

    @Test
    void aSecretIsNotOneOfThoseThatAreCountedButLiesBetweenItsBounds() {
        var secret = secret("4", "8");

        var percentiles = new Percentiles(List.of(value("1"), value("5"), value("7"), value("9"), secret));

        assertThat(percentiles.size()).isEqualTo(4);
        assertThat(percentiles.of(secret)).contains(new ShareRange(new Share(1, 4), new Share(3, 4)));
    }

    @Test
    void whatHasNeitherValueNorBoundsHasNoPercentile() {
        var percentiles = new Percentiles(List.of(value("1")));

        assertThat(percentiles.of(without(ObservationStatus.SECRET))).isEmpty();
        assertThat(percentiles.of(without(ObservationStatus.MISSING))).isEmpty();
    }

    private static ShareRange at(long numerator, long denominator) {
        var share = new Share(numerator, denominator);
        return new ShareRange(share, share);
    }
}
