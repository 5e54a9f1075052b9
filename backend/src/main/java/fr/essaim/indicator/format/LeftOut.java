package fr.essaim.indicator.format;

/** A row that is understood and not taken: what it says it is, and why it has no place among the figures. */
public record LeftOut(Place place, String what, String why) {}
