package fr.essaim.indicator;

/** What an indicator speaks of, in the order of a diagnostic; CONTEXT holds the populations it is read against. */
public enum IndicatorGroup {
    NEED,
    PUBLIC,
    OFFER,
    OBSTACLE,
    OUTPUT,
    OUTCOME,
    IMPACT,
    EFFICIENCY,
    FIDELITY,
    CONTEXT
}
