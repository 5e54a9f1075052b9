package fr.essaim.territory;

/**
 * Inhabitants: Insee's municipal population of the given year, summed over communes. Not the estimate that indicator
 * CTX-01 gives: never a denominator.
 */
public record Population(int inhabitants, int year) {}
