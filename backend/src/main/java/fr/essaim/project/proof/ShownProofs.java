package fr.essaim.project.proof;

import fr.essaim.project.Project;
import fr.essaim.project.Proof;
import fr.essaim.project.Proofs;
import fr.essaim.project.SheetDocument;
import jakarta.enterprise.context.ApplicationScoped;

/** Gathers what a project's page shows of its documents, evidence and results. */
@ApplicationScoped
class ShownProofs implements Proofs {

    private final Documents documents;
    private final EvidenceEntries evidence;
    private final EvidenceView view;
    private final ProjectResults results;

    ShownProofs(Documents documents, EvidenceEntries evidence, EvidenceView view, ProjectResults results) {
        this.documents = documents;
        this.evidence = evidence;
        this.view = view;
        this.results = results;
    }

    @Override
    public Proof of(Project project) {
        return new Proof(
                view.of(evidence.of(project)),
                documents.of(project).stream()
                        .filter(document -> document.audience() == Audience.PUBLIC)
                        .map(document -> new SheetDocument(
                                document.id(), document.title(), document.fileName(), document.type(), document.size()))
                        .toList(),
                results.of(project).stream().map(ResultDetails::forEverybody).toList());
    }
}
