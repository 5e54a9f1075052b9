package fr.essaim.diagnostic.finding;

import fr.essaim.diagnostic.Diagnostic;
import fr.essaim.indicator.Indicators;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;

/** Figures, by the code of their indicator. */
@ApplicationScoped
class FigureEvidence implements EvidenceSource {

    private final Indicators indicators;

    FigureEvidence(Indicators indicators) {
        this.indicators = indicators;
    }

    @Override
    public EvidenceKind kind() {
        return EvidenceKind.FIGURE;
    }

    @Override
    public Map<String, EvidenceLabel> of(Diagnostic diagnostic) {
        var labels = new LinkedHashMap<String, EvidenceLabel>();
        for (var indicator : indicators.inOrder()) {
            var name = indicator.definition().text().name();
            labels.put(indicator.code(), new EvidenceLabel(name, name));
        }
        return labels;
    }
}
