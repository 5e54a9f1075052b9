package fr.essaim.diagnostic.finding;

/** What a finding rests on: a figure by its indicator, an initiative, an interview or a verbatim by its id. */
public enum EvidenceKind {
    FIGURE,
    INITIATIVE,
    INTERVIEW,
    VERBATIM
}
