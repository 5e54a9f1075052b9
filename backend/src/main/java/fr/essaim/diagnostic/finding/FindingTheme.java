package fr.essaim.diagnostic.finding;

/** What a finding is about. */
public enum FindingTheme {
    NEED,
    PUBLIC,
    OFFER,
    OBSTACLE,
    PATHWAY
}
