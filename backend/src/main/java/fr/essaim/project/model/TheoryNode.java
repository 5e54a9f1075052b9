package fr.essaim.project.model;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A node of the theory of change, in its kind's column and in the list's order; an indicator's has its code instead of a label. */
public record TheoryNode(
        @NotNull UUID id,
        @NotNull NodeKind kind,
        @NotNull @Size(max = 200) String label,
        @Nullable @Size(min = 1, max = 20) String indicatorCode)
        implements Identified {}
