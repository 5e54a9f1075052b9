package fr.essaim.diagnostic.initiative.imports;

/** A service of data·inclusion that is no initiative of this diagnostic, and why; it keeps nothing from being recorded. */
public record LeftOutRow(int line, String name, LeftOutReason reason) {}
