package fr.essaim.diagnostic.figure;

import fr.essaim.indicator.Unit;
import org.jspecify.annotations.Nullable;

/** An indicator's place for an entry: empty until somebody makes one. Its ETag is what a write shows as If-Match. */
public record IndicatorEntry(
        String indicatorCode, Unit unit, @Nullable FigureEntry entry) {}
