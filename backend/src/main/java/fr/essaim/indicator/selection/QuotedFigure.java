package fr.essaim.indicator.selection;

import fr.essaim.indicator.Breakdown;
import fr.essaim.indicator.Observation;
import fr.essaim.indicator.Source;
import fr.essaim.indicator.Unit;
import fr.essaim.shared.time.Period;
import fr.essaim.territory.TerritoryRef;
import java.time.Instant;

/** A figure with all that one needs to quote it; {@code indicator} is named as by the definition that measured it. */
public record QuotedFigure(
        QuotedIndicator indicator,
        TerritoryRef territory,
        Period period,
        Breakdown breakdown,
        String series,
        Observation observation,
        Source source,
        Instant recordedAt) {

    public record QuotedIndicator(String code, String name, Unit unit) {}
}
