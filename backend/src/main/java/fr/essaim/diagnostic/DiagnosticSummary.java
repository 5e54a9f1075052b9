package fr.essaim.diagnostic;

import fr.essaim.project.Theme;
import fr.essaim.territory.TerritoryRef;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A diagnostic in a list; {@code departments} are typed codes of those that its territory lies in. */
public record DiagnosticSummary(
        String slug,
        int version,
        String title,
        TerritoryRef territory,
        List<String> departments,
        Theme theme,
        @Nullable String pathway,
        @Nullable Integer referenceYear,
        DiagnosticStage stage,
        @Nullable Instant publishedAt,
        boolean illustrative) {}
