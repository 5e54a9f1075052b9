package fr.essaim.diagnostic.initiative;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Which initiative a duplicate is merged into. */
public record InitiativeMergeDraft(@NotNull UUID into) {}
