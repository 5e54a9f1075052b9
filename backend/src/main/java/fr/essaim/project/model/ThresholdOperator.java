package fr.essaim.project.model;

/** How a figure is held against a threshold; each includes it. */
public enum ThresholdOperator {
    AT_LEAST,
    AT_MOST,
    BETWEEN
}
