package fr.essaim.diagnostic.initiative.imports;

import fr.essaim.diagnostic.initiative.InitiativeDraft;

/** A line of a file that can be taken. */
public record ReadRow(int line, InitiativeDraft initiative) {}
