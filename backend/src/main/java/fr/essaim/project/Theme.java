package fr.essaim.project;

/** What a project is about. */
public enum Theme {
    JOB_CREATION,
    EMPLOYER_MEDIATION,
    GUIDANCE,
    WORK_IMMERSION,
    TRAINING,
    MOBILITY,
    HEALTH_AND_ADDICTION,
    HOME_CARE,
    HOUSING_SERVICES,
    ENERGY_TRANSITION,
    SOCIAL_ECONOMY
}
