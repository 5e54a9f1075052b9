package fr.essaim.organisation.contact;

/** Why a person's data may be kept (GDPR, article 6). */
public enum LegalBasis {
    /** She said yes, on a day that is known. */
    CONSENT,
    /** She speaks for her organisation, and the programme works with it. */
    LEGITIMATE_INTEREST
}
