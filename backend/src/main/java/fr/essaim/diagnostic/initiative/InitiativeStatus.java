package fr.essaim.diagnostic.initiative;

/** Where a local initiative stands; what has ended covers nothing any more. */
public enum InitiativeStatus {
    RUNNING,
    PLANNED,
    ENDED
}
