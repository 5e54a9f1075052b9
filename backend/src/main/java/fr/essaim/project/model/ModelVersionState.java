package fr.essaim.project.model;

/** A version is worked on, published once, and later followed by another; only a draft changes. */
public enum ModelVersionState {
    DRAFT,
    PUBLISHED,
    SUPERSEDED
}
