package fr.essaim.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.indicator.Range.RangeKind;
import fr.essaim.indicator.ReferenceFigure.Earlier;
import fr.essaim.shared.time.Period;
import fr.essaim.territory.TerritoryRef;
import fr.essaim.territory.TerritoryType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReferenceYearTest {

    private static final ReferenceYear OF_2023 = new ReferenceYear(2023);

    @Test
    void theLatestAtOrBeforeTheYearIsChosen() {
        var chosen = OF_2023.choose(List.of(year(2021), year(2023), year(2022), year(2024)));

        assertThat(chosen).isEqualTo(year(2023));
        assertThat(OF_2023.isLater(chosen.period())).isFalse();
        assertThat(OF_2023.ageOf(chosen.period())).isZero();
        assertThat(OF_2023.choose(List.of(year(2019), year(2024)))).isEqualTo(year(2019));
        assertThat(OF_2023.ageOf(year(2019).period())).isEqualTo(4);
    }

    @Test
    void withoutOneTheNearestLaterOneIsChosenAndFlagged() {
        var chosen = OF_2023.choose(List.of(year(2026), year(2025)));

        assertThat(chosen).isEqualTo(year(2025));
        assertThat(OF_2023.isLater(chosen.period())).isTrue();
        assertThat(OF_2023.ageOf(chosen.period())).isEqualTo(2);
    }

    @Test
    void theLastDayOfTheYearBelongsToIt() {
        var stock = on(LocalDate.of(2023, 12, 31));
        var next = on(LocalDate.of(2024, 1, 1));

        assertThat(OF_2023.choose(List.of(stock, next))).isEqualTo(stock);
        assertThat(OF_2023.isLater(next.period())).isTrue();
    }

    @Test
    void withoutAYearTheLatestOfAllIsChosenAndHasNoAge() {
        var any = new ReferenceYear(null);

        assertThat(any.choose(List.of(year(2021), year(2024)))).isEqualTo(year(2024));
        assertThat(any.ageOf(year(2024).period())).isNull();
    }

    @Test
    void whatOnlySaysThatItIsMissingComesLast() {
        var missing = figure(period(2023), ObservationStatus.MISSING, null, null, 1);
        var secret = figure(
                period(2022),
                ObservationStatus.SECRET,
                null,
                new Range(BigDecimal.ONE, BigDecimal.TEN, RangeKind.BOUNDS),
                1);

        assertThat(OF_2023.choose(List.of(missing, secret))).isEqualTo(secret);
        assertThat(OF_2023.choose(List.of(missing))).isEqualTo(missing);
    }

    @Test
    void theTrendHasTheTenValuesBeforeMeasuredInTheSameWay() {
        var years = IntStream.rangeClosed(2005, 2023)
                .mapToObj(ReferenceYearTest::year)
                .toList();
        assertThat(OF_2023.trend(year(2023), years))
                .extracting(earlier -> earlier.period().end().getYear())
                .containsExactly(2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022);

        var otherwise = figure(period(2022), ObservationStatus.NORMAL, BigDecimal.ONE, null, 2);
        var quarter = figure(
                new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 3, 31)),
                ObservationStatus.NORMAL,
                BigDecimal.ONE,
                null,
                1);
        assertThat(OF_2023.trend(year(2023), List.of(otherwise, quarter, year(2021), year(2024))))
                .containsExactly(new Earlier(period(2021), BigDecimal.valueOf(2021)));
    }

    private static StandingFigure year(int year) {
        return figure(period(year), ObservationStatus.NORMAL, BigDecimal.valueOf(year), null, 1);
    }

    private static StandingFigure on(LocalDate day) {
        return figure(new Period(day, day), ObservationStatus.NORMAL, BigDecimal.ONE, null, 1);
    }

    private static Period period(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static StandingFigure figure(
            Period period, ObservationStatus status, @Nullable BigDecimal value, @Nullable Range range, int version) {
        return new StandingFigure(
                "TST-1",
                period,
                new TerritoryRef("DEP-30", TerritoryType.DEPARTMENT, "Gard"),
                new Observation(status, value, null, null, range, null, version, 1, "source"),
                new Source("source", "Essai", "Essai", "Licence Ouverte 2.0", 2026));
    }
}
