package fr.essaim.indicator.tension;

import fr.essaim.indicator.Observation;
import org.jspecify.annotations.Nullable;

/**
 * What one indicator does to a département's index. {@code percentile} is where its figure stands among the départements
 * that have one, 0 to 1; {@code contribution} is its part of its dimension, whose mean these parts add up to. Without
 * either, {@code lack} says why.
 */
public record TensionContribution(
        String code,
        @Nullable Observation observation,
        @Nullable TensionEstimate percentile,
        @Nullable TensionEstimate contribution,
        @Nullable TensionLackReason lack) {}
