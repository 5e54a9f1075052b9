package fr.essaim.indicator;

/** When the denominator is taken: with the numerator, or, for a stock of 31/12/N, on 01/01/N+1 as the Drees does. */
public enum DenominatorDate {
    SAME_PERIOD,
    NEXT_FIRST_OF_JANUARY
}
