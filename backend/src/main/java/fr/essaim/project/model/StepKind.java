package fr.essaim.project.model;

/** What a step of a pathway is for, from finding people to staying in a job. */
public enum StepKind {
    OUTREACH,
    MOBILISATION,
    IMMERSION,
    TRAINING,
    HIRING,
    RETENTION
}
