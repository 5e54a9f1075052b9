package fr.essaim.diagnostic.finding;

import java.util.List;
import java.util.UUID;

/** A finding with its evidence. */
public record FindingDetails(
        UUID id, String statement, FindingTheme theme, FindingStrength strength, List<CitedEvidence> evidence) {

    static FindingDetails of(Finding finding, List<CitedEvidence> evidence) {
        return new FindingDetails(finding.id(), finding.statement(), finding.theme(), finding.strength(), evidence);
    }
}
