package fr.essaim.diagnostic.finding;

import fr.essaim.diagnostic.Diagnostic;
import fr.essaim.diagnostic.figure.KnownFigures;
import fr.essaim.indicator.Indicator;
import fr.essaim.indicator.Indicators;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;

/** Figures that the diagnostic knows, by the code of their indicator. */
@ApplicationScoped
class FigureEvidence implements EvidenceSource {

    private final Indicators indicators;
    private final KnownFigures figures;

    FigureEvidence(Indicators indicators, KnownFigures figures) {
        this.indicators = indicators;
        this.figures = figures;
    }

    @Override
    public EvidenceKind kind() {
        return EvidenceKind.FIGURE;
    }

    @Override
    public Map<String, EvidenceLabel> of(Diagnostic diagnostic) {
        var labels = new LinkedHashMap<String, EvidenceLabel>();
        var all = indicators.inOrder();
        var known = figures.of(diagnostic, all.stream().map(Indicator::code).toList());
        for (var indicator : all) {
            if (known.contains(indicator.code())) {
                var name = indicator.definition().text().name();
                labels.put(indicator.code(), new EvidenceLabel(name, name));
            }
        }
        return labels;
    }
}
