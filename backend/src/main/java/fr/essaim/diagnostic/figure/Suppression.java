package fr.essaim.diagnostic.figure;

import java.util.List;

/** What a publication withholds: figures about fewer persons than {@code threshold}, and what would give them away. */
public record Suppression(int threshold, List<SuppressedFigure> figures) {

    /** A figure that is withheld, by its indicator. */
    public record SuppressedFigure(String indicatorCode, String name, SuppressionReason reason) {}
}
