package fr.essaim.project.model;

import fr.essaim.indicator.Observation;
import fr.essaim.indicator.Source;
import fr.essaim.indicator.Unit;
import fr.essaim.shared.time.Period;

/** The figure that a verdict rests on, with its unit, period and source. */
public record CheckedFigure(Unit unit, Period period, Observation observation, Source source) {}
