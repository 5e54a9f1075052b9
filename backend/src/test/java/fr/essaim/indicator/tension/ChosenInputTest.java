package fr.essaim.indicator.tension;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.indicator.Unit;
import fr.essaim.indicator.tension.ChosenInput.Candidate;
import fr.essaim.shared.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChosenInputTest {

    private static final Period IN_2019 = Period.parse("2019-12-31/2019-12-31");
    private static final Period IN_2022 = Period.parse("2022-01-01/2022-12-31");
    private static final Period IN_2024 = Period.parse("2024-01-01/2024-12-31");
    private static final Period IN_2025 = Period.parse("2025-01-01/2025-12-31");

    @Test
    void theLatestAtOrBeforeTheYearStandsForIt() {
        var candidates = List.of(candidate(1, IN_2024, 101), candidate(1, IN_2019, 96), candidate(1, IN_2022, 100));

        assertThat(ChosenInput.of(2023, candidates).reference()).isEqualTo(new TensionPeriod(IN_2022, 1, false));
        assertThat(ChosenInput.of(2022, candidates).reference()).isEqualTo(new TensionPeriod(IN_2022, 0, false));
        assertThat(ChosenInput.of(2021, candidates).reference()).isEqualTo(new TensionPeriod(IN_2019, 2, false));
    }

    @Test
    void withoutOneTheNearestLaterIsTakenAndFlagged() {
        var candidates = List.of(candidate(1, IN_2025, 101), candidate(1, IN_2024, 101));

        assertThat(ChosenInput.of(2023, candidates).reference()).isEqualTo(new TensionPeriod(IN_2024, 1, true));
    }

    @Test
    void aPeriodThatFewHaveAValueForStandsInOnlyWhenThereIsNoOther() {
        var few = candidate(1, IN_2022, 2);

        assertThat(ChosenInput.of(2023, List.of(few, candidate(1, IN_2019, 20))).requirePeriod())
                .isEqualTo(IN_2019);
        assertThat(ChosenInput.of(2023, List.of(few)).requirePeriod()).isEqualTo(IN_2022);
    }

    @Test
    void ofOnePeriodTheLatestVersionIsTakenAndWithoutFiguresTheOneInForce() {
        var measured = List.of(candidate(1, IN_2022, 101), candidate(2, IN_2022, 96), candidate(3, null, 0));

        assertThat(ChosenInput.of(2023, measured).definitionVersion()).isEqualTo(2);

        var unmeasured = ChosenInput.of(2023, List.of(candidate(1, null, 0), candidate(2, null, 0)));
        assertThat(unmeasured.definitionVersion()).isEqualTo(2);
        assertThat(unmeasured.reference()).isNull();
    }

    private static Candidate candidate(int version, @Nullable Period period, int valued) {
        return new Candidate("BES-05", version, "Part des 75 ans et plus", Unit.PERCENT, 1, period, valued);
    }
}
