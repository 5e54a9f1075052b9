package fr.essaim.diagnostic.figure;

/** What a territory can say of a figure: what it is, or that it cannot be had, which is neither zero nor covered. */
public enum EntryStatus {
    AVAILABLE,
    NOT_AVAILABLE
}
