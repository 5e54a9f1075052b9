package fr.essaim.indicator;

/** Whether a high value is good news. */
public enum Direction {
    UP_GOOD,
    DOWN_GOOD,
    NEUTRAL
}
