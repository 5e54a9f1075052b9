package fr.essaim.audit;

/** What was done. */
public enum Action {
    CREATE,
    UPDATE,
    DELETE,
    /** Personal data were read. */
    READ
}
