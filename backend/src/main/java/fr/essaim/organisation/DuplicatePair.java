package fr.essaim.organisation;

/** Two organisations that may be one, and why; {@code likeness} of their names is 0 to 1. */
public record DuplicatePair(OrganisationSummary first, OrganisationSummary second, Reason reason, double likeness) {

    /** What they have in common, the surest first. */
    public enum Reason {
        SAME_SIRET,
        SAME_SIREN,
        SAME_NAME,
        SIMILAR_NAME
    }
}
