package fr.essaim.diagnostic.finding;

/** Something that a finding of this diagnostic can rest on. */
public record EvidenceChoice(EvidenceKind kind, String key, String label) {}
