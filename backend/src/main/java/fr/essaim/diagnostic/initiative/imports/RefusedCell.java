package fr.essaim.diagnostic.initiative.imports;

/** What cannot be taken of a file: the line as a spreadsheet counts it, the field, what stands there, why, and the cure. */
public record RefusedCell(int line, String field, String value, String code, String message) {}
