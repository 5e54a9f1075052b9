package fr.essaim.diagnostic.figure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What somebody notes on a figure; published with it. */
public record FigureNoteDraft(@NotBlank @Size(max = 2000) String text) {}
