package fr.essaim.indicator;

/** Where figures come from; {@code cogVintage} is the year of the geography they were published in. */
public record Source(String id, String label, String publisher, String licence, int cogVintage) {}
