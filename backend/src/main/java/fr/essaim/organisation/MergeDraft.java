package fr.essaim.organisation;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Which organisation a duplicate is merged into. */
public record MergeDraft(@NotNull UUID into) {}
