package fr.essaim.project.model;

/** Why nobody can tell. */
public enum UnknownCause {
    /** There is none, or it was not published. */
    NO_FIGURE,
    /** Its producer withholds it, and its bounds, if any, lie on both sides of the threshold. */
    WITHHELD,
    /** It is measured in a unit that the threshold does not go with. */
    OTHER_UNIT,
    /** Essaim does not record yet what is there. */
    NOT_RECORDED,
    /** The diagnostic's inventory has too few of them; there may be more. */
    NOT_IN_INVENTORY
}
