package fr.essaim.note;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A note as its author writes it; plain text. */
public record TerritoryNoteDraft(
        @NotBlank @Size(max = 120) String title,
        @NotBlank @Size(max = 10_000) String text) {}
