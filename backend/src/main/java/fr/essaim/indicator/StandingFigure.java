package fr.essaim.indicator;

import fr.essaim.shared.time.Period;
import fr.essaim.territory.TerritoryRef;

/** A figure that stands, with all that an answer may hoist. */
public record StandingFigure(
        String indicatorCode, Period period, TerritoryRef territory, Observation observation, Source source) {}
