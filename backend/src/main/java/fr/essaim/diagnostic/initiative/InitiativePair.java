package fr.essaim.diagnostic.initiative;

/** Two initiatives of a diagnostic that may be one, and why; {@code likeness} of their names is 0 to 1. */
public record InitiativePair(
        InitiativeDetails first, InitiativeDetails second, InitiativeLikeness reason, double likeness) {}
