package fr.essaim.indicator;

import fr.essaim.shared.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * An indicator in a list, by its definition in force; beside figures, by the one that measured them.
 * {@code latestPeriod} is absent when it has no figure yet.
 */
public record IndicatorSummary(
        String code,
        IndicatorGroup group,
        String name,
        Unit unit,
        Direction direction,
        boolean mandatory,
        int definitionVersion,
        @Nullable Period latestPeriod) {

    static IndicatorSummary of(Indicator indicator, @Nullable Period latestPeriod) {
        return of(indicator, indicator.definition(), latestPeriod);
    }

    public static IndicatorSummary of(
            Indicator indicator, IndicatorDefinition definition, @Nullable Period latestPeriod) {
        var text = definition.text();
        return new IndicatorSummary(
                indicator.code(),
                indicator.group(),
                text.name(),
                text.unit(),
                text.direction(),
                text.mandatory(),
                definition.version(),
                latestPeriod);
    }
}
