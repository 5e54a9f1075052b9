package fr.essaim.territory;

import java.util.List;

/** The first territories that match, best first; {@code more} says that others were left out by the limit. */
public record TerritoryList(List<TerritorySummary> items, boolean more) {}
