package fr.essaim.indicator;

/**
 * A place among the territories of one type, 1 being the highest value: {@code from} and {@code to} are the same but
 * for a secret figure, whose bounds leave several places open. {@code of} counts those with a value.
 */
public record Rank(int from, int to, int of) {}
