package fr.essaim.project.model;

/** Whether a territory has what is needed, as far as figures tell. */
public enum Verdict {
    MET,
    MISSED,
    UNKNOWN
}
