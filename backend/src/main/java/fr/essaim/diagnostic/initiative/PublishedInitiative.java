package fr.essaim.diagnostic.initiative;

/** An initiative that everybody may read, with the diagnostic that it was reviewed in. */
public record PublishedInitiative(InitiativeDetails initiative, DiagnosticOfInitiative diagnostic) {}
