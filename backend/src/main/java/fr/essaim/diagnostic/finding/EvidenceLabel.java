package fr.essaim.diagnostic.finding;

/** How evidence is called, in French: by those who may read all of it, and by everybody. */
public record EvidenceLabel(String label, String publicLabel) {}
