package fr.essaim.diagnostic.initiative.imports;

import fr.essaim.diagnostic.initiative.InitiativeLikeness;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line that may be an initiative of the inventory ({@code initiative}), or another line of the same file. */
public record LikelyDuplicate(
        int line,
        String name,
        @Nullable UUID initiative,
        @Nullable Integer otherLine,
        String otherName,
        InitiativeLikeness reason,
        double likeness) {}
