package fr.essaim.task;

/** What is to be done, in the order of its weight. */
public enum TaskKind {
    STAGE_TO_DECIDE,
    DIAGNOSTIC_TO_SIGN,
    DIAGNOSTIC_TO_PUBLISH,
    DIAGNOSTIC_PUBLISHED,
    EVIDENCE_TO_CONFIRM,
    EVIDENCE_EXPIRING,
    AGREEMENT_EXPIRING,
    PAYMENT_LATE,
    CONTACT_TO_ERASE,
    DIAGNOSTIC_UNDER_WAY,
    SHEET_INCOMPLETE
}
