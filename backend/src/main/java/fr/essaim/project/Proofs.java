package fr.essaim.project;

/** Where a project's proof is kept: documents, evidence and results know the project, not the other way round. */
public interface Proofs {

    Proof of(Project project);
}
