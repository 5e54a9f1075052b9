package fr.essaim.diagnostic.publication;

import org.jspecify.annotations.Nullable;

/** The restitution of a diagnostic; absent until it is recorded. */
public record RestitutionRecord(@Nullable RestitutionDraft restitution) {}
