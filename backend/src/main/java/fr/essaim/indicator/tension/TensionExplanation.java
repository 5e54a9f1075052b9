package fr.essaim.indicator.tension;

import fr.essaim.territory.TerritoryRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One département's index with what each indicator does to it; no {@code position} where too few have a figure. */
public record TensionExplanation(
        TensionBasis basis,
        TerritoryRef territory,
        @Nullable TensionPosition position,
        List<TensionContribution> contributions) {}
