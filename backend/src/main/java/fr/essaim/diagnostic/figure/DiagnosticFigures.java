package fr.essaim.diagnostic.figure;

import fr.essaim.indicator.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures of a diagnostic in its order, those that nobody has yet among them; official ones point to their sources. */
public record DiagnosticFigures(
        @Nullable Integer referenceYear,
        FigureCoverage coverage,
        List<Source> sources,
        List<DiagnosticFigure> figures) {}
