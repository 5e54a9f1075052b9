package fr.essaim.diagnostic.initiative.imports;

/** Why a service of data·inclusion is no initiative of a diagnostic: no step, other publics, or elsewhere. */
public enum LeftOutReason {
    NO_STEP,
    OTHER_PUBLIC,
    ELSEWHERE
}
