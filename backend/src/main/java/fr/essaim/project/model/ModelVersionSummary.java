package fr.essaim.project.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A version in a list; a draft has neither reason nor date. */
public record ModelVersionSummary(
        int number,
        String title,
        ModelVersionState state,
        int coreElements,
        int adaptableElements,
        boolean illustrative,
        @Nullable String reason,
        @Nullable Instant publishedAt) {}
