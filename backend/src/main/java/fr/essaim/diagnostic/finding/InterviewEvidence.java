package fr.essaim.diagnostic.finding;

import fr.essaim.diagnostic.Diagnostic;
import fr.essaim.diagnostic.interview.Quotations;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;

/** Interviews that were held: to others than Ansa's team a category and a month. */
@ApplicationScoped
class InterviewEvidence implements EvidenceSource {

    private final Quotations quotations;

    InterviewEvidence(Quotations quotations) {
        this.quotations = quotations;
    }

    @Override
    public EvidenceKind kind() {
        return EvidenceKind.INTERVIEW;
    }

    @Override
    public Map<String, EvidenceLabel> of(Diagnostic diagnostic) {
        var labels = new LinkedHashMap<String, EvidenceLabel>();
        for (var held : quotations.interviewsOf(diagnostic)) {
            var label = held.organisation() == null
                    ? held.publicLabel()
                    : "%s (%s)".formatted(held.publicLabel(), held.organisation());
            labels.put(held.id().toString(), new EvidenceLabel(label, held.publicLabel()));
        }
        return labels;
    }
}
