package fr.essaim.diagnostic.initiative;

/** Two initiatives of a diagnostic that may be one, and why; {@code likeness} of their names is 0 to 1. */
public record InitiativePair(InitiativeDetails first, InitiativeDetails second, Reason reason, double likeness) {

    /** What they have in common, the surest first. */
    public enum Reason {
        SAME_SIRET,
        SIMILAR_NAME
    }
}
