package fr.essaim.diagnostic.initiative.imports;

/** In which form a file of initiatives comes. */
public enum InitiativeFileFormat {
    TABLE,
    DATA_INCLUSION
}
