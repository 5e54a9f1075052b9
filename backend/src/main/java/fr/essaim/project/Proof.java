package fr.essaim.project;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a project can show for itself: evidence as Ansa's team keeps it, public documents, and results. */
public record Proof(List<EvidenceDetails> evidence, List<SheetDocument> documents, List<SheetResult> results) {

    /** The highest that is confirmed and has not expired; of equals the one that holds longest. */
    Optional<EvidenceDetails> standing() {
        return evidence.stream()
                .filter(EvidenceDetails::counts)
                .max(Comparator.comparingInt(EvidenceDetails::level).thenComparing(EvidenceDetails::validUntil));
    }
}
