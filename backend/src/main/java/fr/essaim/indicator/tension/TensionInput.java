package fr.essaim.indicator.tension;

import fr.essaim.indicator.Source;
import fr.essaim.indicator.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One indicator of the index, as all départements share it. {@code needPolarity} −1 turns a percentile x into 1 − x;
 * {@code compared} départements have a value; {@code lack} says why it contributes nothing anywhere.
 */
public record TensionInput(
        String code,
        TensionDimension dimension,
        String name,
        Unit unit,
        int needPolarity,
        int definitionVersion,
        @Nullable TensionPeriod reference,
        int compared,
        @Nullable TensionLackReason lack,
        List<Source> sources) {}
