package fr.essaim.organisation;

/** What an organisation is to the programme; it may be several things. */
public enum OrganisationType {
    SPONSOR,
    HOST,
    FUNDER,
    REFERRER,
    EMPLOYER,
    TRAINER,
    PUBLIC_BODY,
    NETWORK
}
