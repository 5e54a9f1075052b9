package fr.essaim.project.model;

import fr.essaim.territory.TerritoryRef;
import java.util.List;

/** A territory held against the prerequisites of a version, in their order. */
public record TerritoryCheck(TerritoryRef territory, List<PrerequisiteCheck> checks) {}
