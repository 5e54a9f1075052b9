package fr.essaim.indicator.format;

/**
 * A cell that cannot be taken: where, under which heading ({@code ""} when the layout has none), what was there, why in
 * a stable {@code code} for programs and in words for people.
 */
public record RefusedCell(Place place, String heading, String value, String code, String reason) {}
