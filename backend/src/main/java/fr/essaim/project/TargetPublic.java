package fr.essaim.project;

/** Whom a project is for. */
public enum TargetPublic {
    LONG_TERM_JOBSEEKERS,
    RSA_RECIPIENTS,
    YOUTH,
    SENIORS,
    QPV_RESIDENTS,
    DISABLED_WORKERS,
    WORK_INTEGRATION_EMPLOYEES,
    PEOPLE_IN_GREAT_PRECARITY,
    PEOPLE_WITH_ADDICTIONS
}
