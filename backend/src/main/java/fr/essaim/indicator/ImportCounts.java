package fr.essaim.indicator;

/** How many figures of a file were new, changed one that stood, or said nothing new. */
public record ImportCounts(int added, int revised, int unchanged) {}
