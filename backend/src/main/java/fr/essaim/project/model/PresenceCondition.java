package fr.essaim.project.model;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** How many of a kind must be there: "at least one home-care service". */
public record PresenceCondition(
        @NotNull PresenceKind kind, @Min(1) @Max(10_000) int minimum) {}
