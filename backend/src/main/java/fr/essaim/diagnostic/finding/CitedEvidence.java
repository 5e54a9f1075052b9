package fr.essaim.diagnostic.finding;

import org.jspecify.annotations.Nullable;

/** Evidence of a finding with what it is called, in French; without {@code label} it is no longer there. */
public record CitedEvidence(
        EvidenceKind kind,
        String key,
        String note,
        @Nullable String label) {}
