package fr.essaim.indicator.tension;

import static java.util.Comparator.naturalOrder;

import fr.essaim.shared.time.Period;
import java.util.Collection;
import java.util.Optional;

/**
 * The period that stands for a reference year: the latest that ends in it or before, else the nearest later one, flagged
 * {@code later}. {@code age} is how many calendar years lie between the two.
 */
public record TensionPeriod(Period period, int age, boolean later) {

    /** Among periods that have figures. */
    static Optional<TensionPeriod> of(int year, Collection<Period> periods) {
        return periods.stream()
                .filter(period -> endYear(period) <= year)
                .max(naturalOrder())
                .or(() -> periods.stream().min(naturalOrder()))
                .map(period -> new TensionPeriod(period, Math.abs(year - endYear(period)), endYear(period) > year));
    }

    private static int endYear(Period period) {
        return period.end().getYear();
    }
}
