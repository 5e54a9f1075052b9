package fr.essaim.diagnostic.finding;

import fr.essaim.diagnostic.Diagnostic;
import fr.essaim.diagnostic.initiative.InitiativeHolder;
import fr.essaim.diagnostic.initiative.Initiatives;
import fr.essaim.diagnostic.initiative.LocalInitiative;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;

/** Initiatives of the diagnostic's review, by their ids; what rests on a duplicate goes along when it is merged. */
@ApplicationScoped
class InitiativeEvidence implements EvidenceSource, InitiativeHolder {

    private final Initiatives initiatives;
    private final Findings findings;

    InitiativeEvidence(Initiatives initiatives, Findings findings) {
        this.initiatives = initiatives;
        this.findings = findings;
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

    @Override
    public void move(LocalInitiative duplicate, LocalInitiative into) {
        findings.of(into.diagnostic())
                .forEach(finding -> finding.restOn(
                        EvidenceKind.INITIATIVE,
                        duplicate.id().toString(),
                        into.id().toString()));
    }
}
