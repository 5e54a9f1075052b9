package fr.essaim.diagnostic.initiative.imports;

/** Looked at, which changes nothing; then recorded, for good. */
public enum InitiativeImportState {
    PREVIEW,
    RECORDED
}
