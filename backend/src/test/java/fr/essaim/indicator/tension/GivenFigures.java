package fr.essaim.indicator.tension;

import fr.essaim.indicator.Observation;
import fr.essaim.indicator.ObservationStatus;
import fr.essaim.indicator.Range;
import fr.essaim.indicator.Range.RangeKind;
import fr.essaim.indicator.Source;
import fr.essaim.indicator.StandingFigure;
import fr.essaim.indicator.Unit;
import fr.essaim.indicator.tension.TensionFigures.DepartmentFigure;
import fr.essaim.shared.time.Period;
import fr.essaim.territory.TerritoryRef;
import fr.essaim.territory.TerritoryType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A field of twenty départements, DEP-01 to DEP-20, and one that each test is about. */
final class GivenFigures {

    static final int FIELD = 20;
    static final String OURS = "DEP-30";

    private static final Period YEAR = new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31));

    private final List<ChosenInput> chosen = new ArrayList<>();
    private final List<DepartmentFigure> figures = new ArrayList<>();

    /** The field has the values 1 to 20, ours what is given; nothing at all for null. */
    GivenFigures with(String indicator, int needPolarity, @Nullable Observation ours) {
        chosen.add(new ChosenInput(
                indicator, 1, indicator, Unit.PERCENT, needPolarity, new TensionPeriod(YEAR, 1, false)));
        for (int place = 1; place <= FIELD; place++) {
            add(indicator, "DEP-%02d".formatted(place), value(String.valueOf(place)));
        }
        if (ours != null) {
            add(indicator, OURS, ours);
        }
        return this;
    }

    /** Only these have a value. */
    GivenFigures withFew(String indicator, int departments) {
        chosen.add(new ChosenInput(indicator, 1, indicator, Unit.PERCENT, 1, new TensionPeriod(YEAR, 1, false)));
        for (int place = 1; place <= departments; place++) {
            add(indicator, "DEP-%02d".formatted(place), value(String.valueOf(place)));
        }
        return this;
    }

    TensionField field() {
        return new TensionField(2023, chosen, figures);
    }

    private void add(String indicator, String department, Observation observation) {
        var territory = new TerritoryRef(department, TerritoryType.DEPARTMENT, department);
        var source = new Source("essai", "Enquête d'essai", "Essai", "Licence Ouverte 2.0", 2026);
        figures.add(
                new DepartmentFigure(territory, new StandingFigure(indicator, YEAR, territory, observation, source)));
    }

    static Observation value(String value) {
        return observation(ObservationStatus.NORMAL, new BigDecimal(value), null);
    }

    static Observation secret(String lower, String upper) {
        return observation(
                ObservationStatus.SECRET,
                null,
                new Range(new BigDecimal(lower), new BigDecimal(upper), RangeKind.BOUNDS));
    }

    static Observation without(ObservationStatus status) {
        return observation(status, null, null);
    }

    private static Observation observation(
            ObservationStatus status, @Nullable BigDecimal value, @Nullable Range range) {
        return new Observation(status, value, null, null, range, null, 1, 1, "essai");
    }
}
