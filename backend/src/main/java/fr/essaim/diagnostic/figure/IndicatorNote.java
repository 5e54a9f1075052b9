package fr.essaim.diagnostic.figure;

import org.jspecify.annotations.Nullable;

/** An indicator's place for a note: empty until somebody writes one. Its ETag is what a write shows as If-Match. */
public record IndicatorNote(String indicatorCode, @Nullable FigureNoteDetails note) {}
