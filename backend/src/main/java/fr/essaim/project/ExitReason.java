package fr.essaim.project;

/** Why a project left the accelerator. */
public enum ExitReason {
    AUTONOMOUS,
    LEGISLATED,
    NOT_FEASIBLE,
    STOPPED,
    MERGED
}
