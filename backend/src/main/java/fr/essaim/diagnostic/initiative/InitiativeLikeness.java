package fr.essaim.diagnostic.initiative;

/** What two initiatives that may be one have in common, the surest first. */
public enum InitiativeLikeness {
    SAME_SIRET,
    SIMILAR_NAME
}
