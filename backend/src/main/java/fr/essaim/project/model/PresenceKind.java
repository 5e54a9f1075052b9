package fr.essaim.project.model;

/** What must be there on a host territory. */
public enum PresenceKind {
    HOME_CARE_SERVICE,
    EMPLOYER,
    REFERRER,
    TRAINING_CENTRE,
    WORK_INTEGRATION_STRUCTURE,
    SOCIAL_LANDLORD
}
