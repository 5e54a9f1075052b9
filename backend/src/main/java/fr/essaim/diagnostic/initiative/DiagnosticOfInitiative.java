package fr.essaim.diagnostic.initiative;

import fr.essaim.territory.TerritoryRef;

/** The published diagnostic that an initiative was reviewed in. */
public record DiagnosticOfInitiative(String slug, String title, TerritoryRef territory) {}
