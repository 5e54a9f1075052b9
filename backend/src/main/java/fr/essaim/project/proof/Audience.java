package fr.essaim.project.proof;

/** Who may read a document: Ansa's team, or everybody once a published sheet shows it. */
public enum Audience {
    TEAM,
    PUBLIC
}
