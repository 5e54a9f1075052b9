package fr.essaim.indicator.imports;

/** A cell that cannot be taken: where, under which heading, what was there, why by a stable code and in words. */
public record RefusedFigure(int position, String place, String heading, String value, String code, String reason) {}
