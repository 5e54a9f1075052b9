package fr.essaim.indicator.tension;

/** Why an indicator contributes nothing to a département's index. */
public enum TensionLackReason {
    /** No département has a value. */
    NO_FIGURES,
    /** Too few départements have one to be compared with. */
    TOO_FEW_COMPARED,
    /** Its definition says that it does not count towards the need. */
    NOT_COUNTED,
    /** This département has none. */
    MISSING,
    /** It has no meaning there. */
    NOT_APPLICABLE,
    /** Its producer withholds it without saying between which bounds it lies. */
    SECRET_WITHOUT_BOUNDS
}
