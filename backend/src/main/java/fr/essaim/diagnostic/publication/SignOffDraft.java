package fr.essaim.diagnostic.publication;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The territory's agreement, with what it wants to say beside. */
public record SignOffDraft(
        @Nullable @Size(min = 1, max = 2000) String comment) {}
