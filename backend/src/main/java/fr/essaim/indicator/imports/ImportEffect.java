package fr.essaim.indicator.imports;

/**
 * How many figures of an indicator are new, change one that stands, or say nothing new. {@code derived} ones are not in
 * the file: they are computed from figures that are.
 */
public record ImportEffect(String indicatorCode, boolean derived, int added, int revised, int unchanged) {}
