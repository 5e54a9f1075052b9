package fr.essaim.indicator.format;

import fr.essaim.indicator.ObservationRow;

/** A figure and the cell, or the first of the cells, it was read from. */
public record ReadRow(ObservationRow figure, Place place) {}
