package fr.essaim.indicator.imports;

/** Where an import is on its way. */
public enum ImportState {
    /** Read, and nothing changed yet. */
    PREVIEW,
    RECORDED,
    /** Its figures stand no more; those that stood before it are back. */
    WITHDRAWN
}
