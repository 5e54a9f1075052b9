package fr.essaim.diagnostic.finding;

import fr.essaim.diagnostic.Diagnostic;
import fr.essaim.diagnostic.initiative.Initiatives;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;

/** Initiatives of the diagnostic's review, by their ids. */
@ApplicationScoped
class InitiativeEvidence implements EvidenceSource {

    private final Initiatives initiatives;

    InitiativeEvidence(Initiatives initiatives) {
        this.initiatives = initiatives;
    }

    @Override
    public EvidenceKind kind() {
        return EvidenceKind.INITIATIVE;
    }

    @Override
    public Map<String, EvidenceLabel> of(Diagnostic diagnostic) {
        var labels = new LinkedHashMap<String, EvidenceLabel>();
        for (var initiative : initiatives.list("diagnostic = ?1 order by name, id", diagnostic)) {
            labels.put(initiative.id().toString(), new EvidenceLabel(initiative.name(), initiative.name()));
        }
        return labels;
    }
}
