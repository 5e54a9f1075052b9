package fr.essaim.diagnostic.interview;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What was noted in an interview; empty when nothing was. */
public record ConfidentialNotes(@NotNull @Size(max = 20_000) String text) {}
