package fr.essaim.indicator;

/** How a figure stands; none of the last three is zero. */
public enum ObservationStatus {
    NORMAL,
    /** Published, to be revised by its producer. */
    PROVISIONAL,
    /** Known to its producer, withheld; bounds may be shown. */
    SECRET,
    /** Not published, or not collected. */
    MISSING,
    /** Has no meaning for this territory or period. */
    NOT_APPLICABLE;

    /** Whether there is a value. */
    public boolean hasValue() {
        return this == NORMAL || this == PROVISIONAL;
    }
}
