package fr.essaim.diagnostic.figure;

/** Where a figure of a diagnostic comes from. */
public enum FigureKind {
    /** An observation, as its producer published it. */
    OFFICIAL,
    /** Entered for this diagnostic; an older official one may stand beside it. */
    OWN,
    /** Counted from the diagnostic's own parts. */
    COMPUTED,
    /** Nobody has it yet, or nobody can. */
    MISSING
}
