package fr.essaim.diagnostic.figure;

/** Why a figure is withheld from everybody but those who work on the diagnostic. */
public enum SuppressionReason {
    /** It counts so few persons, or so few others, that one might know who. */
    FEW_PERSONS,
    /** It repeats a number that another figure withholds. */
    GIVES_ANOTHER_AWAY
}
