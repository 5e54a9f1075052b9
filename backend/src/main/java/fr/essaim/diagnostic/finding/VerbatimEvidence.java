package fr.essaim.diagnostic.finding;

import fr.essaim.diagnostic.Diagnostic;
import fr.essaim.diagnostic.interview.Quotations;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;

/** Verbatims that may be quoted; one that may be no longer is no evidence any more. */
@ApplicationScoped
class VerbatimEvidence implements EvidenceSource {

    private static final int SHOWN = 80;

    private final Quotations quotations;

    VerbatimEvidence(Quotations quotations) {
        this.quotations = quotations;
    }

    @Override
    public EvidenceKind kind() {
        return EvidenceKind.VERBATIM;
    }

    @Override
    public Map<String, EvidenceLabel> of(Diagnostic diagnostic) {
        var labels = new LinkedHashMap<String, EvidenceLabel>();
        for (var said : quotations.of(diagnostic)) {
            var words =
                    said.text().length() <= SHOWN ? said.text() : said.text().substring(0, SHOWN - 1) + "…";
            var label = "« %s » (%s)".formatted(words, said.publicLabel());
            labels.put(said.id().toString(), new EvidenceLabel(label, label));
        }
        return labels;
    }
}
