package fr.essaim.diagnostic;

import fr.essaim.territory.TerritoryRef;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A diagnostic as its reader may see it: {@code desk} is there for those who work on it. Everybody else sees it once it
 * is published, and a successor only when that is published too. {@code comparisons} are those of the scope, named.
 */
public record DiagnosticDetails(
        UUID id,
        String slug,
        int version,
        TerritoryRef territory,
        DiagnosticScope scope,
        List<TerritoryRef> comparisons,
        DiagnosticStage stage,
        @Nullable Instant publishedAt,
        @Nullable DiagnosticRef predecessor,
        @Nullable DiagnosticRef successor,
        @Nullable DiagnosticDesk desk) {}
