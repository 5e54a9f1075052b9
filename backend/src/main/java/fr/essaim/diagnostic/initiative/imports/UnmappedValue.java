package fr.essaim.diagnostic.initiative.imports;

/** A theme or public of data·inclusion that stands for nothing here, and in how many services. */
public record UnmappedValue(String field, String value, int services) {}
